using ServiceStandards.Diagnostics;
using ServiceStandards.Evaluation;
using ServiceStandards.History;
using ServiceStandards.Records;
using ServiceStandards.Tallies;
using ServiceStandards.Tests.Tallies;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.History;

public sealed class HistoryTests
{
    private const string Yaml = """
        service-standards: 1
        source: Interviews
        approved: { by: Board }
        time-zone: Europe/Amsterdam
        fields: { reply-time: { from: arrived-at, to: first-reply-at } }
        standards:
          reply: { share: { reply-time: { at-most: 24h } }, target: 80%, per: day }
        scorecards:
          card: { parts: { reply: 1 } }
        """;

    private static readonly StandardSet s_standards = StandardSet.Parse(Yaml);
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "history-" + Guid.NewGuid());

    [TearDown]
    public void RemoveFolder()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public void A_month_is_reported_from_its_days_beside_the_month_before()
    {
        TallyHistory history = Keep(Days("2026-02-01", 28), missesOn: d => d.Day > 14);
        Keep(Days("2026-03-01", 31), missesOn: d => d.Day > 25);
        ComplianceReport report = s_standards.Report(history, Day("2026-03-01"), Day("2026-04-01"))!;
        report.Standards[0].Whole.Judged.ShouldBe(62);
        report.Standards[0].Whole.Met.ShouldBe(50);
        report.Standards[0].Verdict.ShouldBe(Verdict.Compliant);
        report.Standards[0].Previous!.Judged.ShouldBe(56);
        report.Standards[0].Previous!.Met.ShouldBe(28);
        report.Standards[0].Previous!.Verdict.ShouldBe(Verdict.NonCompliant);
        report.Scorecards[0].Previous!.Verdict.ShouldBe(Verdict.NonCompliant);
        report.Previous.ShouldBe(new PreviousPeriod(Moment("2026-02-01T00:00+01:00"), Moment("2026-03-01T00:00+01:00"), 28, 28));
        report.From.ShouldBe(Moment("2026-03-01T00:00+01:00"));
        report.Until.ShouldBe(Moment("2026-04-01T00:00+02:00"));
        report.Warnings.ShouldBeEmpty();
    }

    [Test]
    public void A_day_kept_again_replaces_the_day()
    {
        TallyHistory history = Keep(Days("2026-03-02", 1), missesOn: _ => true);
        Keep(Days("2026-03-02", 1), missesOn: _ => false);
        Keep(Days("2026-03-02", 1), missesOn: _ => false);
        s_standards.Report(history)!.Standards[0].Whole.Met.ShouldBe(2);
        Directory.GetFiles(_folder).ShouldHaveSingleItem().ShouldEndWith("2026-03-02.tally.json");
    }

    [Test]
    public void Parts_of_a_day_add_up()
    {
        TallyHistory history = TallyHistory.In(_folder);
        history.Keep(Day("2026-03-02"), Tally([Mail("a", "2026-03-02T10:00+01:00", "2026-03-02T11:00+01:00")]), "north");
        history.Keep(Day("2026-03-02"), Tally([Mail("b", "2026-03-02T10:00+01:00", "2026-03-02T11:00+01:00")]), "south");
        s_standards.Report(history)!.Standards[0].Whole.Met.ShouldBe(2);
        history.Entries().Select(e => e.Part).ShouldBe(["north", "south"]);
    }

    [Test]
    public void A_day_is_to_be_judged_again_while_something_is_pending_or_when_it_was_not_over()
    {
        TallyHistory history = TallyHistory.In(_folder);
        history.Keep(Day("2026-03-01"), Tally([Mail("done", "2026-03-01T10:00+01:00", "2026-03-01T11:00+01:00")], "2026-03-02T00:00+01:00"));
        history.Keep(Day("2026-03-02"), Tally([Mail("open", "2026-03-02T10:00+01:00", null)], "2026-03-03T00:00+01:00"));
        history.Keep(Day("2026-03-03"), Tally([], "2026-03-03T23:59:59+01:00"));
        s_standards.DaysToJudge(history).ShouldBe([Day("2026-03-02"), Day("2026-03-03")]);
    }

    [Test]
    public void A_report_of_a_later_moment_names_days_whose_pending_records_were_not_judged_again()
    {
        TallyHistory history = TallyHistory.In(_folder);
        history.Keep(Day("2026-03-01"), Tally([Mail("open", "2026-03-01T10:00+01:00", null)], "2026-03-02T00:00+01:00"));
        history.Keep(Day("2026-03-02"), Tally([], "2026-03-03T00:00+01:00"));
        Warning(s_standards.Report(history)!).ShouldBe("SS0822 Records of 1 day were pending when the day was judged, and the report is of a later moment: 2026-03-01. Judge that day again.");
        history.Keep(Day("2026-03-01"), Tally([Mail("open", "2026-03-01T10:00+01:00", null)], "2026-03-03T00:00+01:00"));
        ComplianceReport report = s_standards.Report(history)!;
        report.Warnings.ShouldBeEmpty();
        report.Standards[0].Whole.Missed.ShouldBe(1);
    }

    [Test]
    public void Days_of_which_nothing_is_kept_are_named()
    {
        TallyHistory history = Keep([Day("2026-03-02"), Day("2026-03-04"), Day("2026-03-08")], _ => false);
        Warning(s_standards.Report(history, Day("2026-03-02"), Day("2026-03-09"))!)
            .ShouldBe("SS0821 Of 4 days of the period the history keeps nothing, so the report is without them: 2026-03-03, 2026-03-05 to 2026-03-07.");
    }

    [Test]
    public void Nothing_kept_is_no_report()
    {
        TallyHistory history = TallyHistory.In(_folder);
        s_standards.Report(history).ShouldBeNull();
        Keep(Days("2026-03-02", 1), _ => false);
        s_standards.Report(history, Day("2026-04-01"), Day("2026-05-01")).ShouldBeNull();
    }

    [Test]
    public void Days_counted_by_changed_standards_are_refused_with_what_changed()
    {
        TallyHistory history = Keep(Days("2026-03-02", 1), _ => false);
        var changed = StandardSet.Parse(Yaml.Replace("24h", "48h"));
        Should.Throw<InvalidOperationException>(() => changed.Report(history)).Message.ShouldBe("This tally was made by other standards, or by another version of them: standard 'reply' has changed.");
        history.Keep(Day("2026-03-03"), Tally([], standards: changed));
        Should.Throw<InvalidOperationException>(() => changed.Report(history)).Message
            .ShouldBe("The days 2026-03-02 and 2026-03-03 cannot be put together. These tallies were made by different standards, or by different versions of them, so their counts do not add up: standard 'reply' has changed.");
        Warning(changed.Report(history, Day("2026-03-03"), Day("2026-03-04"))!).ShouldStartWith("SS0823 The period before is not shown, since it was counted by other standards.");
    }

    [Test]
    public void At_risk_are_records_of_days_judged_at_the_latest_moment()
    {
        TallyHistory history = TallyHistory.In(_folder);
        history.Keep(Day("2026-03-01"), Tally([Mail("old", "2026-03-01T10:00+01:00", null)], "2026-03-02T00:00+01:00"));
        history.Keep(Day("2026-03-02"), Tally([Mail("new", "2026-03-02T10:00+01:00", null)], "2026-03-03T00:00+01:00"));
        s_standards.Report(history)!.Standards[0].AtRisk!.Soonest.ShouldHaveSingleItem().Record.ShouldBe("new");
    }

    [Test]
    public void A_tally_of_a_limited_period_is_not_kept()
    {
        Tally limited = s_standards.For<Mail>().Measure([], Moment("2026-03-03T00:00+01:00"), new EvaluationOptions { From = Moment("2026-03-02T00:00+01:00") });
        Should.Throw<ArgumentException>(() => TallyHistory.In(_folder).Keep(Day("2026-03-02"), limited));
    }

    [TestCase("North")]
    [TestCase("../north")]
    [TestCase("")]
    public void A_part_has_a_plain_name(string part) => Should.Throw<ArgumentException>(() => TallyHistory.In(_folder).Keep(Day("2026-03-02"), Tally([]), part));

    [TestCase("march.tally.json", "name is not of the form")]
    [TestCase("2026-03-03.tally.json", "does not begin as a saved tally")]
    [TestCase("2026-02-30.tally.json", "name is not of the form")]
    public void A_file_that_is_no_kept_tally_is_told(string name, string reason)
    {
        TallyHistory history = Keep(Days("2026-03-02", 1), _ => false);
        File.WriteAllText(Path.Combine(_folder, name), "{}");
        Should.Throw<TallyUnreadableException>(() => s_standards.Report(history)).Message.ShouldContain(reason);
    }

    [Test]
    public void Files_that_were_never_finished_are_passed_over()
    {
        TallyHistory history = Keep(Days("2026-03-02", 1), _ => false);
        File.WriteAllText(Path.Combine(_folder, "2026-03-03.tally.json.77-1.part"), "{");
        history.Entries().Count.ShouldBe(1);
    }

    [Test]
    public void A_source_is_counted_day_by_day_in_the_zone_of_the_standards()
    {
        Mail[] mails = [Mail("late", "2026-03-01T23:30+00:00", "2026-03-02T09:00+01:00"), Mail("early", "2026-03-01T22:30+00:00", null), Mail("never", null, null)];
        IReadOnlyList<DayTally> days = s_standards.For<Mail>().MeasureByDay(new ListRecords<Mail>(mails), Moment("2026-03-05T00:00+01:00"));
        days.Select(d => d.Day).ShouldBe([Day("2026-03-01"), Day("2026-03-02"), null]);
        days.ShouldAllBe(d => d.Tally.Records == 1);
        Should.Throw<ArgumentException>(() => s_standards.For<Mail>().MeasureByDay(new ListRecords<Mail>(mails), default, new EvaluationOptions { From = default(DateTimeOffset) }));
    }

    [Test]
    public void Without_a_time_of_their_own_records_cannot_be_counted_by_day() =>
        Should.Throw<StandardsException>(() => StandardSet.Parse("service-standards: 1\nstandards: { a: { share: { csat: 5 }, target: 90% } }").For<Survey>().MeasureByDay(new ListRecords<Survey>([]), default))
            .Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("SS0707");

    private sealed record Survey(int Csat);

    private TallyHistory Keep(IEnumerable<DateOnly> days, Func<DateOnly, bool> missesOn)
    {
        TallyHistory history = TallyHistory.In(_folder);
        foreach (DateOnly day in days)
        {
            DateTimeOffset arrived = s_standards.StartOf(day).AddHours(10);
            history.Keep(day, Tally([.. new[] { "a", "b" }.Select(id => new Mail { Id = id, ArrivedAt = arrived, FirstReplyAt = arrived.AddHours(missesOn(day) ? 30 : 1) })]));
        }

        return history;
    }

    private static Tally Tally(IReadOnlyList<Mail> mails, string asOf = "2026-06-01T00:00+02:00", StandardSet? standards = null) =>
        (standards ?? s_standards).For<Mail>().Measure(mails, Moment(asOf), new EvaluationOptions { AtRiskWithin = TimeSpan.FromHours(24) });

    private static Mail Mail(string id, string? arrived, string? replied) =>
        new() { Id = id, ArrivedAt = arrived is null ? null : Moment(arrived), FirstReplyAt = replied is null ? null : Moment(replied) };

    private static IEnumerable<DateOnly> Days(string first, int count) => Enumerable.Range(0, count).Select(Day(first).AddDays);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Warning(ComplianceReport report) => report.Warnings.Select(w => $"{w.Code} {w.Message}").ShouldHaveSingleItem();
}
