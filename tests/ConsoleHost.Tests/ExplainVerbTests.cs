namespace ServiceStandards.ConsoleHost.Tests;

/// <summary><c>explain</c>: what standards promise, and how a record fared.</summary>
public sealed class ExplainVerbTests
{
    private Desk _desk = null!;

    [SetUp]
    public void Open() => _desk = new Desk();

    [TearDown]
    public void Close() => _desk.Clear();

    [Test]
    public void Standards_are_said_in_plain_words()
    {
        HostRun run = HostRun.Of("explain", "-s", _desk.Standards(Desk.Charter + "\n    per: month"));
        (run.Code, run.Error).ShouldBe((0, ""));
        Plain(run.Out).ShouldBe("""
            Calls are answered within two minutes  [answered, charter.yaml line 7]
              75~% of the calls have a wait of at most 2 minutes.
              - It is judged per month, and as a whole.

            """);
    }

    [Test]
    public void They_are_said_in_Dutch_too()
    {
        HostRun run = HostRun.Of("explain", "-s", _desk.Standards(), "--language", "nl");
        Plain(run.Out).ShouldContain("  75~% van de gesprekken heeft een wachttijd van hoogstens 2 minuten.\n");
    }

    [Test]
    public void Sentences_are_broken_into_lines_that_fit()
    {
        HostRun run = HostRun.OnScreen(60, "explain", "-s", "standards/contact-centre.yaml");
        run.Out.Split('\n').Where(line => line.StartsWith(' ')).ShouldAllBe(line => line.Length <= 60);
        run.Out.ShouldContain("80\u00A0% of the");
    }

    [Test]
    public void A_record_is_explained_as_a_tree()
    {
        HostRun run = HostRun.Of("explain", "-s", _desk.Standards(), "-r", _desk.Calls("30s", "3m"), "--record", "C2", "--as-of", "2026-04-01");
        (run.Code, run.Error).ShouldBe((0, ""));
        Plain(run.Out).ShouldBe("""
            Record C2

            answered: missed
              75~% of the calls have a wait of at most 2 minutes.
              time: 2026-03-02T09:01:00Z
              for: channel equals voice -> met (seen: voice)
              share: wait at-most 2m -> missed (seen: 3m)

            """);
    }

    [TestCase("C1", "answered: no offender\n")]
    [TestCase("C2", "answered: offender\n")]
    public void Under_a_ceiling_a_record_offends_or_does_not(string record, string told)
    {
        string standards = _desk.Standards(Desk.Charter.Replace("at-most: 2m", "above: 2m").Replace("target: 75%", "target: { at-most: 25% }"));
        HostRun.Of("explain", "-s", standards, "-r", _desk.Calls("30s", "3m"), "--record", record, "--as-of", "2026-04-01").Out.ShouldContain(told);
    }

    [Test]
    public void The_spans_of_a_clock_on_a_calendar_are_shown()
    {
        string standards = _desk.Standards("""
            service-standards: 1
            time-zone: Europe/Amsterdam
            calendars: { office: { hours: { mon-fri: 09:00-17:00 } } }
            fields: { reply: { from: arrived-at, to: first-reply-at, calendar: office } }
            standards: { replied: { share: { any: [{ reply: { at-most: 1h } }, { topic: easy }] }, target: 90% } }
            """);
        string records = _desk.Write("mail.csv", "Id,Arrived At,First Reply At,Topic\nM1,2026-03-06T16:30:00+01:00,2026-03-09T09:45:30+01:00,hard\n");
        HostRun run = HostRun.Of("explain", "-s", standards, "-r", records, "--record", "M1", "--standard", "replied", "--as-of", "2026-04-01");
        run.Out.ShouldEndWith("""
              share: any of -> missed
                reply at-most 1h -> missed (seen: 1h15m30s)
                    2026-03-06 16:30+01:00 - 2026-03-06 17:00+01:00  counted 0:30:00
                    2026-03-06 17:00+01:00 - 2026-03-09 09:00+01:00  closed 64:00:00
                    2026-03-09 09:00+01:00 - 2026-03-09 09:45:30+01:00  counted 0:45:30
                topic equals easy -> missed (seen: hard)

            """);
    }

    [TestCase("There is no record 'C9' in", "--record", "C9")]
    [TestCase("There is no standard 'answer'. There are: answered.", "--record", "C1", "--standard", "answer")]
    [TestCase("--as-of 'then' is no date or time", "--record", "C1", "--as-of", "then")]
    public void What_is_not_there_is_told(string message, params string[] more)
    {
        HostRun run = HostRun.Of(["explain", "-s", _desk.Standards(), "-r", _desk.Calls("30s"), .. more]);
        (run.Code, run.Out).ShouldBe((2, ""));
        run.Error.ShouldContain(message);
    }

    [Test]
    public void A_record_without_records_is_told() =>
        HostRun.Of("explain", "-s", _desk.Standards(), "--record", "C1").Error.ShouldBe("error: --record names one of --records; give both.\n");

    [Test]
    public void Another_language_is_told()
    {
        HostRun run = HostRun.Of("explain", "-s", _desk.Standards(), "--language", "de");
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("Must be one of: 'en' 'nl'");
    }

    private string Plain(string text) => text.Replace(_desk.Folder + "/", "").Replace('\u00A0', '~');
}
