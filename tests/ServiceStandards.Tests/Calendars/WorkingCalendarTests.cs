using NodaTime;
using ServiceStandards.Calendars;

namespace ServiceStandards.Tests.Calendars;

public sealed class WorkingCalendarTests
{
    private static readonly Instant Sunday = CaseFile.Instant("2026-03-08T12:00+01:00");

    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "elapsed.cases" })]
    public void Elapsed_is_the_working_time_between(string calendar, string from, string to, string expected) =>
        SomeCalendars.Named(calendar).Elapsed(CaseFile.Instant(from), CaseFile.Instant(to)).ShouldBe(CaseFile.Duration(expected));

    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "add.cases" })]
    public void Add_gives_the_instant_by_which_the_time_has_passed(string calendar, string from, string workingTime, string expected) =>
        SomeCalendars.Named(calendar).Add(CaseFile.Instant(from), CaseFile.Duration(workingTime)).ShouldBe(CaseFile.Instant(expected));

    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "working-days.cases" })]
    public void Working_days_are_over_by(string calendar, string from, string days, string expected) =>
        SomeCalendars.Named(calendar).AddWorkingDays(CaseFile.Instant(from), CaseFile.Number(days)).ShouldBe(CaseFile.Instant(expected));

    [TestCase("2026-03-02T08:59:59.9999999+01:00", false, "2026-03-02T09:00+01:00", "2026-02-28T16:00+01:00")]
    [TestCase("2026-03-02T09:00+01:00", true, "2026-03-02T09:00+01:00", "2026-02-28T16:00+01:00")]
    [TestCase("2026-03-02T09:00:00.0000001+01:00", true, "2026-03-02T09:00:00.0000001+01:00", "2026-03-02T09:00:00.0000001+01:00")]
    [TestCase("2026-03-02T17:29:59.9999999+01:00", true, "2026-03-02T17:29:59.9999999+01:00", "2026-03-02T17:29:59.9999999+01:00")]
    [TestCase("2026-03-02T17:30+01:00", false, "2026-03-03T09:00+01:00", "2026-03-02T17:30+01:00")]
    [TestCase("2026-07-18T16:00+02:00", false, "2026-08-03T09:00+02:00", "2026-07-18T16:00+02:00")]
    public void Openings_and_closings_are_those_nearest(string at, bool open, string nextOpening, string previousClosing)
    {
        WorkingCalendar office = SomeCalendars.Named("office");
        office.IsOpen(CaseFile.Instant(at)).ShouldBe(open);
        office.NextOpening(CaseFile.Instant(at)).ShouldBe(CaseFile.Instant(nextOpening));
        office.PreviousClosing(CaseFile.Instant(at)).ShouldBe(CaseFile.Instant(previousClosing));
    }

    [Test]
    public void Spans_are_clipped_to_the_range_and_joined_where_they_touch()
    {
        Spans("office", "2026-03-06T17:00+01:00", "2026-03-07T13:30+01:00").ShouldBe(
            ["2026-03-06T16:00:00Z/2026-03-06T16:30:00Z", "2026-03-07T09:00:00Z/2026-03-07T11:00:00Z", "2026-03-07T12:00:00Z/2026-03-07T12:30:00Z"]);
        Spans("always", "2026-03-06T17:00+01:00", "2036-03-07T13:30+01:00").ShouldBe(["2026-03-06T16:00:00Z/2036-03-07T12:30:00Z"]);
        Spans("office", "2026-03-02T17:30+01:00", "2026-03-03T09:00+01:00").ShouldBeEmpty();
        Spans("office", "2026-03-02T12:00+01:00", "2026-03-02T10:00+01:00").ShouldBeEmpty();
    }

    [Test]
    public void Spans_are_found_as_they_are_asked_for() =>
        SomeCalendars.Named("office").Spans(Instant.MinValue, Instant.MaxValue).Skip(1).First().Start.ShouldBe(CaseFile.Instant("0001-01-02T08:42:30Z"));

    [Test]
    public void A_calendar_that_opens_once_has_no_opening_after_it_and_no_closing_before_it()
    {
        WorkingCalendar once = WorkingCalendar.Create("once", DateTimeZone.Utc, WorkingHours.None.Holiday(new LocalDate(2026, 3, 7), SomeCalendars.Hours("09:00-10:00")));
        Instant saturday = CaseFile.Instant("2026-03-07T09:30Z"), hourLater = saturday + Duration.FromHours(1);
        once.NextOpening(hourLater).ShouldBeNull();
        once.PreviousClosing(saturday - Duration.FromHours(1)).ShouldBeNull();
        once.Add(saturday, Duration.FromMinutes(30)).ShouldBe(CaseFile.Instant("2026-03-07T10:00Z"));
        Should.Throw<OverflowException>(() => once.Add(saturday, Duration.FromMinutes(31)));
        Should.Throw<OverflowException>(() => once.Add(saturday, Duration.FromMinutes(-31)));
        once.AddWorkingDays(saturday, 0).ShouldBe(CaseFile.Instant("2026-03-07T10:00Z"));
        Should.Throw<OverflowException>(() => once.AddWorkingDays(saturday, 1));
        Should.Throw<OverflowException>(() => once.AddWorkingDays(hourLater, 0));
    }

    [Test]
    public void A_negative_number_of_working_days_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => SomeCalendars.Named("office").AddWorkingDays(Sunday, -1));

    [Test]
    public void Hours_that_never_open_make_no_calendar()
    {
        WorkingHours never = WorkingHours.AroundTheClock.Holiday(new LocalDate(1, 1, 1), new LocalDate(9998, 12, 31));
        Should.Throw<ArgumentException>(() => WorkingCalendar.Create("never", DateTimeZone.Utc, WorkingHours.None)).Message.ShouldStartWith("The calendar 'never' never opens.");
        Should.Throw<ArgumentException>(() => WorkingCalendar.Create("never", DateTimeZone.Utc, never));
        WorkingCalendar.Create("leap days", DateTimeZone.Utc, WorkingHours.None.Holiday(new AnnualDate(2, 29), OpenHours.AllDay)).NextOpening(Sunday)
            .ShouldBe(CaseFile.Instant("2028-02-29T00:00Z"));
    }

    [Test]
    public void Hours_are_in_whole_minutes_and_days_of_the_week()
    {
        Should.Throw<ArgumentException>(() => WorkingHours.None.Weekly(IsoDayOfWeek.Monday, new OpenHours(new LocalTime(9, 0, 1), new LocalTime(17, 0))));
        Should.Throw<ArgumentException>(() => WorkingHours.None.Weekly(IsoDayOfWeek.None, OpenHours.AllDay));
        Should.Throw<ArgumentException>(() => WorkingHours.None.Holiday(new LocalDate(2026, 5, 2), new LocalDate(2026, 5, 1)));
        Should.Throw<ArgumentException>(() => WorkingHours.None.Holiday(new LocalDate(0, 5, 2)));
    }

    [Test]
    public void A_range_of_weekdays_runs_over_the_end_of_the_week()
    {
        WorkingCalendar weekend = WorkingCalendar.Create("weekend", DateTimeZone.Utc,
            WorkingHours.None.Weekly(IsoDayOfWeek.Saturday, IsoDayOfWeek.Monday, SomeCalendars.Hours("09:00-10:00")));
        weekend.Spans(CaseFile.Instant("2026-03-02T00:00Z"), CaseFile.Instant("2026-03-09T00:00Z")).Select(s => s.Start.InUtc().Day).ShouldBe([2, 7, 8]);
    }

    private static IEnumerable<string> Spans(string calendar, string from, string to) =>
        SomeCalendars.Named(calendar).Spans(CaseFile.Instant(from), CaseFile.Instant(to)).Select(s => s.ToString());
}
