namespace ServiceStandards.ConsoleHost.Tests;

public sealed class HistoryTests
{
    private Desk _desk = null!;

    [SetUp]
    public void Open() => _desk = new Desk();

    [TearDown]
    public void Close() => _desk.Clear();

    [Test]
    public void Days_are_kept_and_reported_without_the_records()
    {
        HostRun kept = Evaluate("2026-04-01", "C1,2026-03-02T10:00,1m", "C2,2026-03-04T10:00,3m", "C3,2026-03-04T11:00,1m");
        kept.Code.ShouldBe(1, kept.Error);
        kept.Error.ShouldContain("3 days kept in ");
        kept.Error.ShouldNotContain("judge again");
        Directory.GetFiles(_desk.Path("days")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal).ShouldBe(["2026-03-02.tally.json", "2026-03-03.tally.json", "2026-03-04.tally.json"]);
        File.Delete(_desk.Path("calls.csv"));
        HostRun report = Report();
        report.Out.ShouldBe(kept.Out);
        report.Out.ShouldContain("records from 2 March 2026 until 5 March 2026");
        report.Out.ShouldContain("2 met, 1 missed");
    }

    [Test]
    public void A_day_evaluated_again_replaces_it()
    {
        Evaluate("2026-04-01", "C1,2026-03-02T10:00,3m");
        Evaluate("2026-04-01", "C1,2026-03-02T10:00,1m").Code.ShouldBe(0);
        Report().Out.ShouldContain("1 met, 0 missed");
    }

    [Test]
    public void The_period_before_stands_beside_the_period()
    {
        Evaluate("2026-04-01", "C1,2026-02-10T10:00,3m", "C2,2026-03-10T10:00,1m");
        Report("--from", "2026-03-01", "--until", "2026-04-01").Out.ShouldContain("The period before: 0.00 %, non-compliant, 1 judged.");
    }

    [Test]
    public void Days_with_pending_records_are_said_to_be_judged_again() =>
        Evaluate("2026-03-02T10:01", "C1,2026-03-02T10:00,").Error.ShouldContain("1 day to judge again later, since clocks still run or the day was not over: from 2026-03-02 to 2026-03-02.");

    [Test]
    public void Records_of_other_days_and_rows_that_were_rejected_are_accounted_for()
    {
        string records = Records("C1,2026-03-02T10:00,1m", "C2,2026-03-03T10:00,1m", "C3,2026-03-04T10:00,1m", "C4,,1m", "C5,2026-03-03T11:00,nonsense");
        HostRun run = HostRun.Of("evaluate", "-s", _desk.Standards(), "-r", records, "--as-of", "2026-04-01", "--history", _desk.Path("days"), "--from", "2026-03-03", "--until", "2026-03-04", "--max-rejected", "50%");
        run.Error.ShouldContain("2 records of other days left aside.");
        run.Out.ShouldContain("3 records read, 1 rejected");
    }

    [Test]
    public void Changed_standards_are_refused_with_what_changed()
    {
        Evaluate("2026-04-01", "C1,2026-03-02T10:00,1m");
        _desk.Standards(Desk.Charter.Replace("2m", "3m"));
        HostRun run = HostRun.Of("report", "-s", _desk.Path("charter.yaml"), "--history", _desk.Path("days"));
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("made by other standards, or by another version of them: standard 'answered' has changed.");
    }

    [TestCase("2026-03-02T10:00", "--from '2026-03-02T10:00' is no date. A history keeps whole days: write 2026-03-31.")]
    [TestCase("march", "is no date")]
    public void A_history_is_cut_at_days(string from, string message) => Report("--from", from).Error.ShouldContain(message);

    [Test]
    public void Nothing_kept_of_a_period_is_an_error()
    {
        HostRun.Of("report", "-s", _desk.Standards(), "--history", _desk.Path("days")).Error.ShouldContain("There is no folder");
        Evaluate("2026-04-01", "C1,2026-03-02T10:00,1m");
        Report("--from", "2026-05-01").Error.ShouldContain("keeps nothing of that period");
    }

    [Test]
    public void A_file_that_was_cut_off_is_an_error_with_a_reason()
    {
        Evaluate("2026-04-01", "C1,2026-03-02T10:00,1m");
        string file = Directory.GetFiles(_desk.Path("days")).Single();
        File.WriteAllText(file, File.ReadAllText(file)[..^20]);
        HostRun run = Report();
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("Not a whole saved tally");
    }

    private HostRun Evaluate(string asOf, params string[] calls) =>
        HostRun.Of("evaluate", "-s", _desk.Standards(), "-r", Records(calls), "--as-of", asOf, "--history", _desk.Path("days"));

    private HostRun Report(params string[] more) => HostRun.Of(["report", "-s", _desk.Standards(), "--history", _desk.Path("days"), .. more]);

    private string Records(params string[] calls) =>
        _desk.Write("calls.csv", "Id,Arrived At,Wait,Channel\n" + string.Concat(calls.Select(c => c + ",voice\n")));
}
