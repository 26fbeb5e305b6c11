using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Calendars;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Tests.Calendars;

public sealed class CalendarBuildTests
{
    private static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    private static readonly Instant March = CaseFile.Instant("2026-03-01T00:00Z");

    private static readonly CalendarDefinition Office = Calendar("office", line: 1) with
    {
        Hours = Week((IsoDayOfWeek.Monday, 540, 1020), (IsoDayOfWeek.Tuesday, 540, 1020)),
        Holidays = [Closed(new(null, 12, 25)), Closed(new(2026, 5, 5))],
        AfterHoursSameDay = true,
        DayEndsAtMidnight = true,
        TimeZone = Amsterdam,
    };

    [Test]
    public void A_child_takes_what_it_does_not_say_from_the_calendar_it_extends()
    {
        WorkingCalendar shop = Built(Calendar("shop", "office"), Office);
        (shop.Name, shop.Zone, shop.AfterHours, shop.DayEnds).ShouldBe(("shop", Amsterdam, AfterHours.SameDay, DayEnds.Midnight));
        Minutes(shop, "2026-03-02").ShouldBe(480);
        Minutes(shop, "2026-05-05").ShouldBe(0);
    }

    [Test]
    public void What_a_child_says_goes_before_what_the_calendar_it_extends_says()
    {
        CalendarDefinition child = Calendar("shop", "office") with { TimeZone = DateTimeZone.Utc, AfterHoursSameDay = false, DayEndsAtMidnight = false };
        WorkingCalendar shop = Built(child, Office);
        (shop.Zone, shop.AfterHours, shop.DayEnds).ShouldBe((DateTimeZone.Utc, AfterHours.NextOpening, DayEnds.Close));
    }

    [Test]
    public void Where_neither_says_anything_the_zone_of_the_file_and_the_defaults_hold()
    {
        WorkingCalendar plain = Built(Office with { TimeZone = null, AfterHoursSameDay = null, DayEndsAtMidnight = null });
        (plain.Zone.Id, plain.AfterHours, plain.DayEnds).ShouldBe(("Asia/Kathmandu", AfterHours.NextOpening, DayEnds.Close));
    }

    [Test]
    public void Days_are_overridden_day_by_day_and_holidays_add_up()
    {
        WorkingCalendar shop = Built(Calendar("shop", "office") with
        {
            Hours = Week((IsoDayOfWeek.Tuesday, 600, 660), (IsoDayOfWeek.Saturday, 600, 700)).SetItem(IsoDayOfWeek.Monday, []),
            Holidays = [Closed(new(2026, 3, 10))],
        }, Office);
        Minutes(shop, "2026-03-02").ShouldBe(0);
        Minutes(shop, "2026-03-03").ShouldBe(60);
        Minutes(shop, "2026-03-07").ShouldBe(100);
        Minutes(shop, "2026-03-10").ShouldBe(0);
        Minutes(shop, "2026-05-05").ShouldBe(0);
    }

    [Test]
    public void For_the_same_date_the_holiday_of_the_child_counts_however_it_is_written()
    {
        WorkingCalendar shop = Built(Calendar("shop", "office") with { Holidays = [new(new(null, 5, 5), null, [new(600, 630)], default)] }, Office);
        Minutes(shop, "2026-05-05").ShouldBe(30);
    }

    [Test]
    public void A_range_without_years_comes_every_year_runs_over_its_end_and_leaves_its_single_dates()
    {
        WorkingCalendar shop = Built(Calendar("shop", "office") with { Holidays = [new(new(null, 1, 1), null, [new(540, 570)], default), new(new(null, 12, 28), new(null, 1, 4), [], default)] }, Office);
        Minutes(shop, "2026-12-22").ShouldBe(480);
        Minutes(shop, "2026-12-28").ShouldBe(0);
        Minutes(shop, "2027-01-04").ShouldBe(0);
        Minutes(shop, "2027-01-05").ShouldBe(480);
        Minutes(shop, "2029-01-01").ShouldBe(30);
    }

    [Test]
    public void Versions_of_a_calendar_hold_from_day_to_day_also_in_those_that_extend_it()
    {
        CalendarDefinition[] versions =
        [
            Office with { Effective = new(null, CaseFile.Instant("2026-03-10T12:00+01:00"), default) },
            Office with { Effective = new(CaseFile.Instant("2026-03-10T12:00+01:00"), CaseFile.Instant("2026-03-17T00:00+01:00"), default), Hours = Week((IsoDayOfWeek.Tuesday, 540, 600), (IsoDayOfWeek.Friday, 540, 600)) },
        ];
        foreach (WorkingCalendar calendar in new[] { Built(versions[1], versions[0]), Built(Calendar("shop", "office"), versions) })
        {
            Minutes(calendar, "2026-03-03").ShouldBe(480);
            Minutes(calendar, "2026-03-10").ShouldBe(480); // a day has the hours in force when it begins
            Minutes(calendar, "2026-03-13").ShouldBe(60);
            Minutes(calendar, "2026-03-16").ShouldBe(0);
            Minutes(calendar, "2026-03-17").ShouldBe(0);
            Minutes(calendar, "2026-03-20").ShouldBe(0);
        }
    }

    [Test]
    public void An_unknown_parent_is_told_where_it_stands() =>
        Problems(Calendar("shop", "ofice"), Office).ShouldBe(["c.yaml(10,1): error SS0301: Unknown calendar 'ofice' in 'extends'. The calendars of this file are 'office', 'shop'."]);

    [Test]
    public void A_circle_is_told_once_wherever_it_is_entered()
    {
        CalendarDefinition[] all = [Calendar("z", "c", line: 4), Calendar("c", "a", line: 3), Calendar("b", "c", line: 2), Calendar("a", "b", line: 1)];
        var problems = new DiagnosticBag();
        foreach (CalendarDefinition calendar in all) WorkingCalendar.Build(calendar, [.. all], Amsterdam, problems).ShouldBeNull();
        problems.InFileOrder().Select(p => p.ToString()).ShouldBe(["c.yaml(1,1): error SS0302: Calendars extend each other in a circle: a -> b -> c -> a. Take 'extends' out of one of them."]);
    }

    [Test]
    public void A_calendar_may_not_extend_itself() =>
        Problems(Calendar("a", "a")).ShouldBe(["c.yaml(10,1): error SS0302: Calendars extend each other in a circle: a -> a. Take 'extends' out of one of them."]);

    [Test]
    public void A_line_of_ten_thousand_calendars_is_followed_to_its_end()
    {
        CalendarDefinition[] line = [Office, .. Enumerable.Range(0, 10_000).Select(i => Calendar($"c{i}", i == 0 ? "office" : $"c{i - 1}"))];
        Minutes(Built(line[^1], line[..^1]), "2026-03-02").ShouldBe(480);
    }

    [Test]
    public void A_calendar_that_never_opens_is_an_error()
    {
        const string Never = "c.yaml(10,1): error SS0303: The calendar 'never' never opens: no day of the years 1 to 9998 has hours. Give it 'hours', or '00:00-24:00' for every day if it is always open.";
        Problems(Calendar("never")).ShouldBe([Never]);
        Problems(Calendar("never", "office") with { Hours = Week().Add(IsoDayOfWeek.Monday, []).Add(IsoDayOfWeek.Tuesday, []) }, Office).ShouldBe([Never]);
        Problems(Calendar("never") with { TimeZone = Amsterdam, Holidays = [new(new(2026, 3, 29), null, [new(120, 180)], default)] }).ShouldBe([Never]);
        Problems(Calendar("once") with { TimeZone = Amsterdam, Holidays = [new(new(2026, 3, 29), null, [new(120, 181)], default)] }).ShouldBeEmpty();
        Problems(Calendar("leap") with { Holidays = [new(new(null, 2, 29), null, [new(0, 1)], default)] }).ShouldBeEmpty();
    }

    [Test]
    public void Dates_and_hours_that_cannot_be_are_told_all_at_once()
    {
        HolidayDate second = new(2026, 5, 2);
        Problems(Calendar("bad", "office") with { Hours = Week((IsoDayOfWeek.Monday, 540, 540)) }, Office with
        {
            Hours = Week((IsoDayOfWeek.Monday, 1440, 1441), (IsoDayOfWeek.Tuesday, 0, 2881), (IsoDayOfWeek.Friday, 1439, 2880)),
            Holidays =
            [
                Closed(new(2026, 2, 29), 2), Closed(new(null, 13, 1), 3), Closed(new(0, 1, 1), 4), Closed(new(2028, 2, 29), 5),
                new(second, new(2026, 5, 1), [], new("c.yaml", 6, 1)), new(second, new(null, 5, 3), [], new("c.yaml", 7, 1)),
                new(second, new(2026, 5, 32), [], new("c.yaml", 8, 1)), new(second, second, [], new("c.yaml", 9, 1)),
            ],
        }).ShouldBe(
        [
            "c.yaml(1,1): error SS0306: The calendar 'office' has the hours 00:00-48:01. Hours open from 00:00 to 23:59 and close later, at the latest at the end of the next day.",
            "c.yaml(1,1): error SS0306: The calendar 'office' has the hours 24:00-24:01. Hours open from 00:00 to 23:59 and close later, at the latest at the end of the next day.",
            "c.yaml(2,1): error SS0304: There is no date 2026-02-29. Write a date as 2026-12-24, or as 12-24 for every year.",
            "c.yaml(3,1): error SS0304: There is no date 13-01. Write a date as 2026-12-24, or as 12-24 for every year.",
            "c.yaml(4,1): error SS0304: There is no date 0000-01-01. Write a date as 2026-12-24, or as 12-24 for every year.",
            "c.yaml(6,1): error SS0305: The dates 2026-05-02..2026-05-01 are no range. Write the earlier one first, and either both with a year or both without.",
            "c.yaml(7,1): error SS0305: The dates 2026-05-02..05-03 are no range. Write the earlier one first, and either both with a year or both without.",
            "c.yaml(8,1): error SS0304: There is no date 2026-05-32. Write a date as 2026-12-24, or as 12-24 for every year.",
            "c.yaml(10,1): error SS0306: The calendar 'bad' has the hours 09:00-09:00. Hours open from 00:00 to 23:59 and close later, at the latest at the end of the next day.",
        ]);
    }

    [Test]
    public void Versions_that_overlap_or_differ_in_more_than_hours_are_errors()
    {
        CalendarDefinition first = Office with { Effective = new(null, March, default) }, second = Office with { Effective = new(March, null, default), Location = new("c.yaml", 9, 1) };
        Problems(first, second).ShouldBeEmpty();
        Problems(first, second with { Effective = new(March - Duration.Epsilon, null, default) }).ShouldBe(
            ["c.yaml(9,1): error SS0308: This version of calendar 'office' begins before the one before it ends. Give that one an 'until', or this one a later 'from'."]);
        Problems(first, second with { DayEndsAtMidnight = null }).ShouldBe(
            ["c.yaml(1,1): error SS0307: The versions of calendar 'office' have a different 'day-ends'. Versions differ in hours and holidays only: make it another calendar."]);
    }

    [Test]
    public void A_date_twice_with_different_hours_is_warned_about_and_the_last_counts()
    {
        CalendarDefinition twice = Office with { Holidays = [Closed(new(2026, 3, 2)), new(new(2026, 3, 2), null, [new(0, 60)], new("c.yaml", 7, 1)), Closed(new(2026, 3, 3)), Closed(new(2026, 3, 3))] };
        Problems(twice).ShouldBe(["c.yaml(7,1): warning SS0309: The date 2026-03-02 is among the holidays more than once, with different hours; the last one counts."]);
        Minutes(WorkingCalendar.Build(twice, [twice], Amsterdam, new DiagnosticBag())!, "2026-03-02").ShouldBe(60);
    }

    private static CalendarDefinition Calendar(string name, string? extends = null, int line = 10) =>
        new() { Name = name, Extends = extends is null ? null : new Reference(extends, new("c.yaml", line, 1)), Location = new("c.yaml", line, 1) };

    private static Holiday Closed(HolidayDate date, int line = 1) => new(date, null, [], new("c.yaml", line, 1));

    private static ImmutableDictionary<IsoDayOfWeek, ImmutableArray<DaySpan>> Week(params (IsoDayOfWeek Day, int From, int To)[] days) =>
        days.ToImmutableDictionary(d => d.Day, d => ImmutableArray.Create(new DaySpan(d.From, d.To)));

    private static WorkingCalendar Built(CalendarDefinition calendar, params CalendarDefinition[] others)
    {
        var problems = new DiagnosticBag();
        WorkingCalendar? built = WorkingCalendar.Build(calendar, [calendar, .. others], DateTimeZoneProviders.Tzdb["Asia/Kathmandu"], problems);
        problems.InFileOrder().ShouldBeEmpty();
        return built.ShouldNotBeNull();
    }

    private static List<string> Problems(CalendarDefinition calendar, params CalendarDefinition[] others)
    {
        var problems = new DiagnosticBag();
        WorkingCalendar? built = WorkingCalendar.Build(calendar, [calendar, .. others], DateTimeZone.Utc, problems);
        (built is null).ShouldBe(problems.HasErrors);
        return [.. problems.InFileOrder().Select(p => p.ToString())];
    }

    private static double Minutes(WorkingCalendar calendar, string date)
    {
        Instant midnight = CaseFile.Instant(date + "T00:00Z").InUtc().LocalDateTime.InZoneLeniently(calendar.Zone).ToInstant();
        return calendar.Elapsed(midnight, midnight + Duration.FromDays(1)).TotalMinutes;
    }
}
