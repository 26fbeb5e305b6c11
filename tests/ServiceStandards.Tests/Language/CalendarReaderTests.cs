using NodaTime;
using ServiceStandards.Model;

namespace ServiceStandards.Tests.Language;

[Parallelizable(ParallelScope.All)]
public sealed class CalendarReaderTests
{
    [Test]
    public void Hours_are_by_day_or_by_range()
    {
        CalendarDefinition calendar = Only("hours: { mon-wed: 09:00-17:30, fri: [10:00-12:00, 13:00-16:00], sun: closed }");
        calendar.Hours.Keys.Order().ShouldBe([IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday, IsoDayOfWeek.Sunday]);
        calendar.Hours[IsoDayOfWeek.Tuesday].ShouldBe([new DaySpan(540, 1050)]);
        calendar.Hours[IsoDayOfWeek.Friday].ShouldBe([new DaySpan(600, 720), new DaySpan(780, 960)]);
        calendar.Hours[IsoDayOfWeek.Sunday].ShouldBeEmpty();
    }

    [TestCase("sat-mon", "Saturday Sunday Monday")]
    [TestCase("sun-sun", "Sunday")]
    [TestCase("mon-sun", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday")]
    public void A_range_of_days_may_run_over_the_end_of_the_week(string range, string days) =>
        Only($"hours: {{ {range}: 09:00-17:00 }}").Hours.Keys.ShouldBe(days.Split(' ').Select(Enum.Parse<IsoDayOfWeek>), ignoreOrder: true);

    [TestCase("00:00-24:00", 0, 1440)]
    [TestCase("22:00-06:00", 1320, 1800)]
    [TestCase("22:00-00:00", 1320, 1440)]
    [TestCase("22:00-24:00", 1320, 1440)]
    [TestCase("00:00-00:01", 0, 1)]
    [TestCase("23:59-23:58", 1439, 2878)]
    public void A_span_is_in_minutes_of_the_day_it_opens(string written, int from, int to) =>
        Only($"hours: {{ mon: {written} }}").Hours[IsoDayOfWeek.Monday].ShouldBe([new DaySpan(from, to)]);

    [TestCase("09:00-09:00")]
    [TestCase("24:00-06:00")]
    [TestCase("9:00-17:00")]
    [TestCase("09:00 - 17:00")]
    [TestCase("09:60-17:00")]
    [TestCase("25:00-26:00")]
    [TestCase("09:00-17:00:00")]
    [TestCase("٠٩:٠٠-١٧:٠٠")]
    public void What_is_no_span_is_an_error(string written) =>
        Reading.Problems(("test.yaml", Reading.Header + $"calendars: {{ c: {{ hours: {{ mon: \"{written}\" }} }} }}\n")).ShouldContain("SS0322");

    [Test]
    public void Holidays_are_dates_of_every_year_dates_and_ranges_closed_or_with_hours()
    {
        Holiday[] holidays = [.. Only("hours: { mon: 09:00-17:00 }, holidays: [12-25, 02-29, 2026-04-27, 2026-07-20..2026-08-02, 12-30..01-02, { date: 2026-12-24, hours: 09:00-12:00 }, { date: 05-05 }]").Holidays];
        holidays.Select(holiday => (holiday.First, holiday.Last)).ShouldBe(
        [
            (new HolidayDate(null, 12, 25), null),
            (new HolidayDate(null, 2, 29), null),
            (new HolidayDate(2026, 4, 27), null),
            (new HolidayDate(2026, 7, 20), new HolidayDate(2026, 8, 2)),
            (new HolidayDate(null, 12, 30), new HolidayDate(null, 1, 2)),
            (new HolidayDate(2026, 12, 24), null),
            (new HolidayDate(null, 5, 5), null),
        ]);
        holidays.Select(holiday => holiday.Hours.Length).ShouldBe([0, 0, 0, 0, 0, 1, 0]);
        holidays[5].Hours.Single().ShouldBe(new DaySpan(540, 720));
    }

    [Test]
    public void What_is_not_written_is_left_to_the_calendar_it_extends()
    {
        CalendarDefinition calendar = Reading.Model("calendars: { a: { hours: { mon: 09:00-17:00 } }, b: { extends: a } }\n").Calendars[1];
        (calendar.Extends!.Name, calendar.TimeZone, calendar.AfterHoursSameDay, calendar.DayEndsAtMidnight).ShouldBe(("a", null, null, null));
        calendar.Hours.ShouldBeEmpty();
    }

    [Test]
    public void Rules_and_zone_are_read()
    {
        CalendarDefinition calendar = Only("hours: { mon: 09:00-17:00 }, time-zone: Asia/Tokyo, after-hours: same-day, day-ends: midnight");
        (calendar.TimeZone!.Id, calendar.AfterHoursSameDay, calendar.DayEndsAtMidnight).ShouldBe(("Asia/Tokyo", true, true));
    }

    [Test]
    public void A_calendar_may_have_versions()
    {
        StandardsFile file = Reading.Model("""
            calendars:
              c:
                - { hours: { mon: 09:00-17:00 }, effective: { until: 2026-01-01 } }
                - { hours: { tue: 09:00-17:00 }, effective: { from: 2026-01-01 } }

            """);
        file.Calendars.Select(calendar => (calendar.Name, calendar.Effective.From)).ShouldBe([("c", null), ("c", Instant.FromUtc(2026, 1, 1, 0, 0))]);
    }

    private static CalendarDefinition Only(string body) => Reading.Model($"calendars: {{ c: {{ {body} }} }}\n").Calendars.ShouldHaveSingleItem();
}
