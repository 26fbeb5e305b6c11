using FsCheck.NUnit;
using LawAttribute = FsCheck.NUnit.PropertyAttribute;
using NodaTime;
using ServiceStandards.Clocks;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Tests.Clocks;

[Properties(Arbitrary = [typeof(ClockTrials)], MaxTest = 300, QuietOnSuccess = true)]
public sealed class ClockLaws
{
    [Law]
    public void A_clock_shows_what_a_walk_by_the_minute_counts(ClockTrial given)
    {
        WalkedClock walked = given.Walked;
        given.Read().ShouldBe(new ClockReading(walked.Given, walked.Running, walked.Value.BclCompatibleTicks));
    }

    [Law]
    public void A_clock_stands_to_working_days_as_a_walk_finds(ClockTrial given)
    {
        if (!given.HasCalendar || given.Read() == default) return;
        Math.Sign(WorkingDayClock.Compare(given.Clock, given.Buffer(), given.AsOfTicks, given.Days)).ShouldBe(given.Walked.Standing);
    }

    [Law]
    public void The_order_of_events_of_different_moments_does_not_matter(ClockTrial given, int seed)
    {
        (string Name, Instant At)[] apart = [.. given.Events.DistinctBy(e => e.At)];
        (string Name, Instant At)[] shuffled = [.. apart];
        new Random(seed).Shuffle(shuffled);
        given.Read(shuffled).ShouldBe(given.Read(apart.OrderBy(e => e.At)));
    }

    [Law]
    public void Events_told_newest_first_are_the_same_events(ClockTrial given)
    {
        (string Name, Instant At)[] inOrder = [.. given.Events.OrderBy(e => e.At)];
        if (inOrder.Length == 0 || inOrder[0].At == inOrder[^1].At) return; // one moment has no direction
        given.Read(inOrder.Distinct().Reverse()).ShouldBe(given.Read(inOrder));
    }

    [Law]
    public void Events_told_twice_are_the_same_events(ClockTrial given)
    {
        (string Name, Instant At)[] inOrder = [.. given.Events.OrderBy(e => e.At)];
        given.Read(inOrder.Concat(inOrder)).ShouldBe(given.Read(inOrder));
        given.Read(inOrder.SelectMany(e => new[] { e, e })).ShouldBe(given.Read(inOrder));
    }

    [Law]
    public void Events_after_as_of_have_not_happened(ClockTrial given) =>
        given.Read(given.Events.OrderBy(e => e.At).Where(e => e.At <= given.AsOf)).ShouldBe(given.Read(given.Events.OrderBy(e => e.At)));

    [Law]
    public void Events_that_nobody_knows_change_nothing(ClockTrial given) =>
        given.Read(given.Events.OrderBy(e => e.At).SelectMany(e => new[] { ("noise", e.At), e })).ShouldBe(given.Read(given.Events.OrderBy(e => e.At)));

    [Law]
    public void A_longer_pause_never_makes_a_clock_longer(ClockTrial given, ushort start, ushort pause, ushort length, ushort more, ushort rest)
    {
        ClockRules rules = given.Rules with { Start = ["a"], Stop = ["z"], Pause = ["p"], Resume = ["r"], Restart = [] };
        Instant from = given.AsOf + Minutes(start % 3000), paused = from + Minutes(pause % 600), resumed = paused + Minutes(length % 600);
        Instant later = resumed + Minutes(more % 600), stop = later + Minutes(rest % 600);
        var some = new Some();
        EventClock clock = some.Clock(rules, given.Calendar);
        long Value(Instant until) => clock.Read(some.Events([("a", Tick(from)), ("p", Tick(paused)), ("r", Tick(until)), ("z", Tick(stop))]), Tick(stop)).Value;

        long shorter = Value(resumed), longer = Value(later);
        longer.ShouldBeLessThanOrEqualTo(shorter);
        (shorter - longer).ShouldBe(clock.Length(Tick(resumed), Tick(later)));
        longer.ShouldBeGreaterThanOrEqualTo(0);
    }

    [Law]
    public void The_segments_that_count_add_up_to_the_total(ClockTrial given)
    {
        EventClock clock = given.ClockOf(ClockCycles.Total);
        ClockTrace trace = ClockTrace.Of(clock, given.Buffer(), given.AsOfTicks);

        trace.Segments.Where(s => s.Counts).Sum(s => clock.Length(s.From, s.Until)).ShouldBe(trace.Reading.Value);
        trace.Segments.ShouldAllBe(s => s.From <= s.Until && s.Until <= given.AsOfTicks);
        trace.Segments.Zip(trace.Segments.Skip(1)).ShouldAllBe(pair => pair.First.Until <= pair.Second.From
            && (pair.First.End == SegmentEnd.Changed ? pair.First.Cycle == pair.Second.Cycle && pair.First.Until == pair.Second.From : pair.First.Cycle + 1 == pair.Second.Cycle));
    }

    [Law]
    public void Total_is_never_below_longest_and_longest_never_below_the_others(ClockTrial given)
    {
        long Value(ClockCycles cycles) => given.ClockOf(cycles).Read(given.Buffer(), given.AsOfTicks).Value;
        Value(ClockCycles.Total).ShouldBeGreaterThanOrEqualTo(Value(ClockCycles.Longest));
        Value(ClockCycles.Longest).ShouldBeGreaterThanOrEqualTo(Math.Max(Value(ClockCycles.First), Value(ClockCycles.Last)));
    }

    [Law]
    public void What_a_running_clock_shows_never_shrinks_and_what_is_overdue_stays_so(ClockTrial given, ushort minutes)
    {
        Instant later = given.AsOf + Minutes(minutes % 3000);
        (string Name, Instant At)[] happened = [.. given.Events.Where(e => e.At <= given.AsOf)];
        ClockReading now = given.Read(happened), then = given.Read(happened, later);
        then.Value.ShouldBeGreaterThanOrEqualTo(now.Value);
        then.Given.ShouldBe(now.Given);
        if (!given.HasCalendar || now == default) return;
        WorkingDayClock.Compare(given.Clock, given.Buffer(happened), Tick(later), given.Days)
            .ShouldBeGreaterThanOrEqualTo(WorkingDayClock.Compare(given.Clock, given.Buffer(happened), given.AsOfTicks, given.Days));
    }

    [Law]
    public void Overdue_in_working_days_no_event_of_the_same_cycle_makes_it_good(ClockTrial given)
    {
        if (!given.HasCalendar || given.Rules.Cycles is ClockCycles.Last) return; // a new cycle has a new chance
        long first = given.AsOfTicks;
        if (given.Read() == default || WorkingDayClock.Compare(given.Clock, given.Buffer(), first, given.Days) <= 0) return;
        foreach (Instant later in given.Events.Select(e => e.At).Where(at => at > given.AsOf))
            WorkingDayClock.Compare(given.Clock, given.Buffer(), Tick(later), given.Days).ShouldBeGreaterThan(0);
    }

    [Law]
    public void At_its_due_moment_a_counting_clock_has_used_its_limit_up_and_not_a_tick_before(ClockTrial given, ushort minutes)
    {
        long limit = given.Read().Value + ((1 + minutes % 3000) * TimeSpan.TicksPerMinute);
        (string Name, Instant At)[] happened = [.. given.Events.Where(e => e.At <= given.AsOf)];
        if (given.Rules.Cycles == ClockCycles.Longest) return; // the longest may be another cycle than the open one
        long due = ClockDeadline.Of(given.Clock, given.Buffer(happened), given.AsOfTicks, limit);
        if (due == long.MaxValue) return;
        given.Clock.Read(given.Buffer(happened), due).Value.ShouldBe(limit);
        given.Clock.Read(given.Buffer(happened), due - 1).Value.ShouldBe(limit - 1);
    }

    [Law]
    public void At_its_due_moment_in_working_days_a_counting_clock_is_in_time_and_not_a_tick_later(ClockTrial given)
    {
        if (!given.HasCalendar || given.Rules.Cycles == ClockCycles.Longest) return;
        (string Name, Instant At)[] happened = [.. given.Events.Where(e => e.At <= given.AsOf)];
        long due = WorkingDayClock.Due(given.Clock, given.Buffer(happened), given.AsOfTicks, given.Days);
        if (due == long.MaxValue || WorkingDayClock.Compare(given.Clock, given.Buffer(happened), given.AsOfTicks, given.Days) > 0) return;
        WorkingDayClock.Compare(given.Clock, given.Buffer(happened), due, given.Days).ShouldBe(0);
        WorkingDayClock.Compare(given.Clock, given.Buffer(happened), due + 1, given.Days).ShouldBeGreaterThan(0);
    }

    private static Duration Minutes(int minutes) => Duration.FromMinutes(minutes);

    private static long Tick(Instant at) => Values.Ticks.Of(at);
}
