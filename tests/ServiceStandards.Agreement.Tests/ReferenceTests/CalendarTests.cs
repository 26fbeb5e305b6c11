using NodaTime;
using NodaTime.Text;
using ServiceStandards.Agreement.Tests.Reference.Calendars;
using ServiceStandards.Agreement.Tests.Written;
using OpenSpan = ServiceStandards.Agreement.Tests.Written.WrittenCalendar.OpenSpan;

namespace ServiceStandards.Agreement.Tests.ReferenceTests;

/// <summary>Calendars, worked out by hand. In March 2026 the 2nd is a Monday; in Amsterdam the clocks go forward on Sunday the 29th, at 02:00.</summary>
public sealed class CalendarTests
{
    private static readonly WrittenCalendar s_office = new()
    {
        Name = "office",
        Hours = [Days(1, 5, new OpenSpan(540, 1050)), Days(6, 6, new OpenSpan(600, 720), new OpenSpan(780, 960))],
        Holidays =
        [
            new(new(null, 12, 25), null, []), new(new(2026, 3, 10), new(2026, 3, 12), []), new(new(2026, 3, 11), null, [new(540, 600)]), new(new(null, 12, 30), new(null, 1, 2), []),
        ],
    };

    private static readonly WrittenCalendar s_night = new() { Name = "night", Hours = [Days(1, 7, new OpenSpan(1320, 1800))] };

    [TestCase("2026-03-02T10:00+01", "2026-03-02T11:30+01", 90)]
    [TestCase("2026-03-02T17:00+01", "2026-03-03T09:15+01", 45)]
    [TestCase("2026-03-07T11:30+01", "2026-03-07T13:30+01", 60)]
    [TestCase("2026-03-06T17:00+01", "2026-03-09T09:15+01", 30 + 120 + 180 + 15)]
    [TestCase("2026-03-10T00:00+01", "2026-03-13T00:00+01", 60)]
    [TestCase("2025-12-25T00:00+01", "2025-12-26T00:00+01", 0)]
    [TestCase("2025-12-29T00:00+01", "2026-01-03T00:00+01", 510)]
    [TestCase("2026-03-02T11:00+01", "2026-03-02T10:00+01", 0)]
    public void Elapsed_is_the_time_within_the_hours(string from, string to, int minutes) =>
        Of(s_office).Elapsed(At(from), At(to)).ShouldBe(minutes * TimeSpan.TicksPerMinute);

    [TestCase("2026-03-28T22:00+01", "2026-03-29T12:00+02", 7 * 60)]
    [TestCase("2026-10-24T22:00+02", "2026-10-25T12:00+01", 9 * 60)]
    public void A_night_in_which_the_clocks_change_has_its_true_length(string from, string to, int minutes) =>
        Of(s_night).Elapsed(At(from), At(to)).ShouldBe(minutes * TimeSpan.TicksPerMinute);

    [Test]
    public void Hours_that_the_clocks_skip_as_a_whole_are_none()
    {
        WorkingTime calendar = Of(new WrittenCalendar { Name = "gap", Hours = [Days(7, 7, new OpenSpan(135, 165))] });
        calendar.Elapsed(At("2026-03-29T00:00+01"), At("2026-03-30T00:00+02")).ShouldBe(0);
        calendar.Elapsed(At("2026-03-22T00:00+01"), At("2026-03-23T00:00+01")).ShouldBe(30 * TimeSpan.TicksPerMinute);
    }

    [TestCase("2026-03-02T10:00+01", 450, "2026-03-02T17:30+01")]
    [TestCase("2026-03-02T10:00+01", 451, "2026-03-03T09:01+01")]
    [TestCase("2026-03-02T18:00+01", 0, "2026-03-02T18:00+01")]
    public void Time_has_passed_at_closing_where_it_is_used_up_just_then(string from, int minutes, string due) =>
        Of(s_office).After(At(from), minutes * TimeSpan.TicksPerMinute).ShouldBe(At(due));

    [TestCase("2026-03-02T10:00+01", 0, "2026-03-02T17:30+01", "2026-03-03T00:00+01", "2026-03-02T17:30+01")]
    [TestCase("2026-03-02T18:00+01", 0, "2026-03-03T17:30+01", "2026-03-04T00:00+01", "2026-03-03T17:30+01")]
    [TestCase("2026-03-02T18:00+01", 1, "2026-03-04T17:30+01", "2026-03-05T00:00+01", "2026-03-03T17:30+01")]
    [TestCase("2026-03-08T12:00+01", 1, "2026-03-11T10:00+01", "2026-03-12T00:00+01", "2026-03-09T17:30+01")]
    public void A_working_day_is_over_when_the_calendar_says(string from, int days, string closing, string midnight, string sameDay)
    {
        Of(s_office).EndOfWorkingDay(At(from), days).ShouldBe(At(closing));
        Of(s_office with { EndsAtMidnight = true }).EndOfWorkingDay(At(from), days).ShouldBe(At(midnight));
        Of(s_office with { SameDay = true }).EndOfWorkingDay(At(from), days).ShouldBe(At(sameDay));
    }

    [Test]
    public void A_night_belongs_to_the_day_it_opens() => Of(s_night).EndOfWorkingDay(At("2026-03-03T02:00+01"), 1).ShouldBe(At("2026-03-04T06:00+01"));

    [Test]
    public void The_nearest_calendar_that_names_a_day_or_a_date_says_its_hours()
    {
        var desk = new WrittenCalendar { Name = "desk", Extends = "office", Hours = [Days(1, 1, new OpenSpan(600, 660))], Holidays = [new(new(null, 3, 11), null, [])] };
        WorkingTime calendar = Of(desk, s_office);
        calendar.IsOpen(At("2026-03-02T09:30+01")).ShouldBeFalse();
        calendar.IsOpen(At("2026-03-03T09:30+01")).ShouldBeTrue();
        calendar.IsOpen(At("2026-03-11T09:30+01")).ShouldBeFalse();
        calendar.IsOpen(At("2026-03-12T09:30+01")).ShouldBeFalse();
    }

    [Test]
    public void A_day_has_the_hours_of_the_version_in_force_when_it_begins()
    {
        WorkingTime calendar = Of(
            s_office with { Effective = new(null, At("2026-03-03T12:00+01")) },
            s_office with { Hours = [Days(1, 5, new OpenSpan(600, 660))], Effective = new(At("2026-03-03T12:00+01"), null) });
        calendar.Elapsed(At("2026-03-03T00:00+01"), At("2026-03-04T00:00+01")).ShouldBe(510 * TimeSpan.TicksPerMinute);
        calendar.Elapsed(At("2026-03-04T00:00+01"), At("2026-03-05T00:00+01")).ShouldBe(60 * TimeSpan.TicksPerMinute);
    }

    private static WrittenCalendar.DayHours Days(int first, int last, params OpenSpan[] spans) => new((IsoDayOfWeek)first, (IsoDayOfWeek)last, spans);

    private static WorkingTime Of(params WrittenCalendar[] calendars) => new(new WrittenFile { Calendars = calendars, Standards = [] }, calendars[0].Name);

    private static Instant At(string text) => OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<+HH>").Parse(text).Value.ToInstant();
}
