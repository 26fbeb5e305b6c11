using NodaTime;
using ServiceStandards.Calendars;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Tests.Calendars;

public sealed class CalendarSafetyTests
{
    private static readonly WorkingHours Hours = WorkingHours.None
        .Weekly(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, SomeCalendars.Hours("09:00-12:30", "13:00-17:30"));

    [Test]
    public void Many_threads_asking_a_fresh_calendar_get_the_answers_of_one()
    {
        (Instant From, Instant To)[] asked = [.. Enumerable.Range(0, 4000).Select(i => (Year(1900 + i * 7919 % 250, i % 200), Year(1900 + i * 104729 % 250, i % 300)))];
        WorkingCalendar one = Fresh(), shared = Fresh();
        var expected = asked.Select(a => Answers(one, a.From, a.To)).ToList();
        asked.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(a => Answers(shared, a.From, a.To)).ShouldBe(expected);
    }

    [Test]
    public void Answers_do_not_depend_on_what_was_asked_before()
    {
        WorkingCalendar used = Fresh();
        used.Elapsed(Year(1, 0), Year(9998, 0)); // grows the totals to both ends
        foreach (int year in new[] { 9000, 3, 2026, 1583, 2020 })
            Answers(used, Year(year, 0), Year(year, 40)).ShouldBe(Answers(Fresh(), Year(year, 0), Year(year, 40)));
    }

    [Test]
    public void Nothing_shows_of_the_seam_at_which_totals_start()
    {
        Instant seam = Ticks.ToInstant(Block.Start(Block.Anchor)), day = seam.InUtc().Date.AtMidnight().InUtc().ToInstant();
        day.ShouldBeLessThan(seam);
        WorkingHours weekly = SomeCalendars.On(seam.InUtc().DayOfWeek, "00:00-00:00");
        WorkingHours lastWeek = weekly.Holiday(seam.InUtc().Date);
        Calendar(weekly).PreviousClosing(seam).ShouldBe(seam);
        Calendar(weekly).Add(seam, Duration.FromTicks(-1)).ShouldBe(seam - Duration.FromTicks(1));
        Calendar(weekly).Spans(seam - Duration.FromTicks(1), seam + Duration.FromTicks(1)).Count().ShouldBe(1);
        Calendar(lastWeek).PreviousClosing(seam).ShouldBe(day - Duration.FromDays(6));
        Calendar(lastWeek).Add(seam, Duration.FromTicks(-1)).ShouldBe(day - Duration.FromDays(6) - Duration.FromTicks(1));
    }

    [Test]
    public void A_shift_that_began_days_before_a_seam_runs_on_behind_it()
    {
        // West of Greenwich a date's second midnight is late in UTC: it lies behind a seam in the early hours.
        Instant seam = Enumerable.Range(Block.Anchor, 100).Select(i => Ticks.ToInstant(Block.Start(i))).First(s => s.InUtc().Hour < 8);
        LocalDate date = seam.InUtc().Date.PlusDays(-2);
        var twoDays = new CalendarDefinition
        {
            Name = "long",
            TimeZone = DateTimeZoneProviders.Tzdb["Pacific/Pago_Pago"],
            Holidays = [new(new(date.Year, date.Month, date.Day), null, [new(0, 2880)], default)],
            Location = default,
        };
        WorkingCalendar calendar = WorkingCalendar.Build(twoDays, [twoDays], DateTimeZone.Utc, new())!;
        calendar.Elapsed(seam - Duration.FromDays(4), seam + Duration.FromDays(4)).ShouldBe(Duration.FromHours(48));
        calendar.IsOpen(seam).ShouldBeTrue();
        calendar.AddWorkingDays(seam, 0).ShouldBe(seam.InUtc().Date.AtMidnight().InUtc().ToInstant() + Duration.FromHours(11));
    }

    [Test]
    public void A_calendar_that_had_to_forget_its_blocks_answers_as_before()
    {
        // 24 spans a day: a block holds some 31 000 entries, so that a few dozen blocks are more than are kept.
        OpenHours[] hourly = [.. Enumerable.Range(0, 24).Select(h => new OpenHours(new LocalTime(h, 0), new LocalTime(h, 30)))];
        WorkingCalendar many = WorkingCalendar.Create("many", DateTimeZone.Utc, WorkingHours.None.Weekly(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, hourly));
        foreach (int pass in new[] { 1, 2 })
            for (int year = 1900; year < 2060; year += 3)
                many.Elapsed(Year(year, 0), Year(year, 10)).ShouldBe(Duration.FromHours(120), $"year {year}, pass {pass}");
    }

    [Test, NonParallelizable]
    public void The_zone_of_the_process_decides_nothing()
    {
        string? zone = Environment.GetEnvironmentVariable("TZ");
        var expected = Answers(Fresh(), Year(2026, 60), Year(2026, 120));
        try
        {
            var midnights = new HashSet<DateTime>();
            foreach (string other in new[] { "Asia/Tokyo", "America/Los_Angeles" })
            {
                Environment.SetEnvironmentVariable("TZ", other);
                TimeZoneInfo.ClearCachedData();
                midnights.Add(new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Local).ToUniversalTime());
                Answers(Fresh(), Year(2026, 60), Year(2026, 120)).ShouldBe(expected);
            }
            midnights.Count.ShouldBe(2); // else the process did not change its zone
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Test]
    public void In_ticks_what_never_comes_is_the_furthest_long()
    {
        WorkingCalendar calendar = Fresh();
        long last = DateTime.MaxValue.Ticks;
        calendar.DueTicks(last, 1).ShouldBe(long.MaxValue);
        calendar.DueTicks(0, -1).ShouldBe(long.MinValue);
        calendar.DueTicks(Year(2026, 0).ToDateTimeUtc().Ticks, long.MaxValue).ShouldBe(long.MaxValue);
        calendar.DueTicks(Year(2026, 0).ToDateTimeUtc().Ticks, long.MinValue).ShouldBe(long.MinValue);
        calendar.DueTicks(last, 0).ShouldBe(last);
        calendar.AfterWorkingDaysTicks(last, 0).ShouldBe(long.MaxValue);
        calendar.ElapsedTicks(last, 0).ShouldBe(0);
    }

    private static WorkingCalendar Calendar(WorkingHours hours) => WorkingCalendar.Create("some", DateTimeZone.Utc, hours);

    private static WorkingCalendar Fresh() => WorkingCalendar.Create("fresh", DateTimeZoneProviders.Tzdb["Europe/Amsterdam"], Hours);

    private static Instant Year(int year, int days) => Instant.FromUtc(year, 1, 1, 11, 0) + Duration.FromDays(days);

    private static (Duration, Instant, Instant, bool) Answers(WorkingCalendar calendar, Instant from, Instant to) =>
        (calendar.Elapsed(from, to), calendar.Add(from, Duration.FromHours(100)), calendar.AddWorkingDays(from, 5), calendar.IsOpen(to));
}
