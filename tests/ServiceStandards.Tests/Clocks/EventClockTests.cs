using ServiceStandards.Clocks;
using ServiceStandards.Records;
using ServiceStandards.Tests.Calendars;

namespace ServiceStandards.Tests.Clocks;

public sealed class EventClockTests
{
    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "clocks.cases" })]
    public void A_clock_shows_what_its_events_say(string clock, string calendar, string events, string asOf, string shows)
    {
        var some = new Some();
        Some.Shown(some.Clock(clock, calendar).Read(some.Events(events), Some.Time(asOf))).ShouldBe(shows);
    }

    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "working-day-clocks.cases" })]
    public void A_clock_stands_to_working_days(string clock, string calendar, string events, string asOf, string days, string stands, string due)
    {
        var some = new Some();
        EventClock made = some.Clock(clock, calendar);
        EventBuffer buffer = some.Events(events);
        int standing = WorkingDayClock.Compare(made, buffer, Some.Time(asOf), CaseFile.Number(days));
        (standing < 0 ? "in time" : standing == 0 ? "now" : "overdue").ShouldBe(stands);
        Some.Written(WorkingDayClock.Due(made, buffer, Some.Time(asOf), CaseFile.Number(days))).ShouldBe(due);
    }

    [TestCase("-", "a 2T10:00", "3h", "2026-03-02T13:00")]
    [TestCase("-", "a 2T10:00, p 2T11:00, r 2T15:00", "3h", "2026-03-02T17:00")]
    [TestCase("-", "a 2T10:00, p 2T11:00", "3h", "-")]
    [TestCase("-", "a 2T10:00, z 2T11:00", "3h", "-")]
    [TestCase("office", "a 2T16:30", "1h", "2026-03-02T17:30")]
    [TestCase("office", "a 2T16:30", "1h1m", "2026-03-03T09:01")]
    [TestCase("office", "a 2T16:30, p 2T17:00, r 3T10:00", "1h", "2026-03-03T10:30")]
    public void A_clock_that_counts_is_due_when_its_limit_is_used_up(string calendar, string events, string limit, string due)
    {
        var some = new Some();
        Values.DurationText.TryRead(limit, out long ticks).ShouldBeTrue();
        EventClock clock = some.Clock("{ start: a, stop: z, pause: p, resume: r }", calendar);
        Some.Written(ClockDeadline.Of(clock, some.Events(events), Some.Time("31T12:00"), ticks)).ShouldBe(due);
    }

    [TestCase("last", "2026-03-02T13:00")]
    [TestCase("longest", "2026-03-02T13:00")]
    [TestCase("total", "2026-03-02T12:00")]
    [TestCase("first", "-")]
    public void The_due_moment_is_that_of_the_cycle_that_is_measured(string cycles, string due)
    {
        var some = new Some();
        EventClock clock = some.Clock($"{{ start: a, stop: z, cycles: {cycles} }}", "-");
        Some.Written(ClockDeadline.Of(clock, some.Events("a 2T08:00, z 2T09:00, a 2T10:00"), Some.Time("2T10:30"), 3 * TimeSpan.TicksPerHour)).ShouldBe(due);
    }

    [Test]
    public void A_limit_beyond_all_time_is_never_used_up()
    {
        var some = new Some();
        ClockDeadline.Of(some.Clock("{ start: a, stop: z }", "-"), some.Events("a 2T10:00"), Some.Time("2T10:30"), long.MaxValue).ShouldBe(long.MaxValue);
        ClockDeadline.Of(some.Clock("{ start: a, stop: z }", "office"), some.Events("a 2T10:00"), Some.Time("2T10:30"), long.MaxValue / 2).ShouldBe(long.MaxValue);
    }

    [Test]
    public void An_event_without_a_time_stops_the_reading_of_clocks_that_it_moves_only()
    {
        var some = new Some();
        EventBuffer events = some.Events("a 2T10:00, z 2T11:00");
        EventClock moved = some.Clock("{ start: a, stop: [y, z] }", "-"), other = some.Clock("{ start: a, stop: z }", "-");
        events.AddTimeless(2); // y is the third name that was told
        moved.Read(events, Some.Time("2T12:00")).ShouldBe(default);
        Some.Shown(other.Read(events, Some.Time("2T12:00"))).ShouldBe("given 1h");
    }

    [Test]
    public void A_trace_holds_every_segment_of_every_cycle()
    {
        var some = new Some();
        EventClock clock = some.Clock("{ start: a, stop: z, pause: p, resume: r, cycles: total }", "-");
        ClockTrace trace = ClockTrace.Of(clock, some.Events("a 2T10:00, p 2T10:20, r 2T10:30, z 2T11:00, a 2T11:30, p 2T11:40"), Some.Time("2T12:00"));

        Some.Shown(trace.Reading).ShouldBe("running 1h");
        trace.Segments.Select(s => $"{s.Cycle} {Some.Written(s.From)[11..]}-{Some.Written(s.Until)[11..]} {(s.Counts ? "counts" : "paused")} {s.End}").ShouldBe(
        [
            "1 10:00-10:20 counts Changed", "1 10:20-10:30 paused Changed", "1 10:30-11:00 counts Stopped",
            "2 11:30-11:40 counts Changed", "2 11:40-12:00 paused Open",
        ]);
    }
}
