using System.Collections.Immutable;
using ServiceStandards.Calendars;
using ServiceStandards.Model;
using ServiceStandards.Records;

namespace ServiceStandards.Clocks;

/// <summary>A clock on the events of a record, ready to be read. Its parts are kept as numbers, so that a record takes no look-up by name.</summary>
/// <param name="roles">By the code of an event's name: what it does; codes beyond do nothing.</param>
/// <param name="cycles">Which cycle is measured.</param>
/// <param name="calendar">The hours that count; null = the clock on the wall.</param>
internal sealed class EventClock(ClockRoles[] roles, ClockCycles cycles, WorkingCalendar? calendar)
{
    public ClockCycles Cycles => cycles;

    public WorkingCalendar? Calendar => calendar;

    /// <summary>A clock by its rules; names that have no number are never met with.</summary>
    public static EventClock Of(ClockRules rules, Func<string, int?> codeOf, WorkingCalendar? calendar)
    {
        (ImmutableArray<string> Names, ClockRoles Role)[] all =
        [
            (rules.Start, ClockRoles.Start), (rules.Stop, ClockRoles.Stop), (rules.Pause, ClockRoles.Pause),
            (rules.Resume, ClockRoles.Resume), (rules.Restart, ClockRoles.Restart),
        ];
        var roles = new Dictionary<int, ClockRoles>();
        foreach (var (names, role) in all)
        {
            foreach (int code in names.Select(codeOf).OfType<int>()) roles[code] = roles.GetValueOrDefault(code) | role;
        }

        int codes = roles.Keys.DefaultIfEmpty(-1).Max() + 1;
        return new EventClock([.. Enumerable.Range(0, codes).Select(code => roles.GetValueOrDefault(code))], rules.Cycles, calendar);
    }

    public ClockRoles RolesOf(int code) => (uint)code < (uint)roles.Length ? roles[code] : ClockRoles.None;

    /// <summary>The value at as-of. Final is what is stopped: the first cycle for <c>first</c>, else every cycle until now.</summary>
    public ClockReading Read(EventBuffer events, long asOf)
    {
        if (LacksTime(events)) return default;
        long cycle = 0, longest = 0, total = 0;
        var end = SegmentEnd.Changed;
        foreach (ClockSegment segment in Walk(events, asOf))
        {
            if (end == SegmentEnd.Stopped) cycle = 0;
            if (segment.Counts) cycle += Length(segment.From, segment.Until);
            end = segment.End;
            if (end == SegmentEnd.Changed) continue;
            longest = Math.Max(longest, cycle);
            total += cycle;
            if (cycles == ClockCycles.First) break;
        }

        if (end == SegmentEnd.Changed) return default;
        long value = cycles switch
        {
            ClockCycles.First or ClockCycles.Last => cycle,
            ClockCycles.Longest => longest,
            ClockCycles.Total => total,
            _ => throw new InvalidOperationException($"Unknown cycles {cycles}."),
        };
        return end == SegmentEnd.Open ? ClockReading.SoFar(value) : ClockReading.Final(value);
    }

    public ClockWalk Walk(EventBuffer events, long asOf) => new(events.InOrder(), this, asOf);

    /// <summary>The time that counts between two moments.</summary>
    public long Length(long from, long until) => calendar is null ? until - from : calendar.ElapsedTicks(from, until);

    /// <summary>Whether an event that moves this clock does not say when it was.</summary>
    public bool LacksTime(EventBuffer events)
    {
        foreach (int code in events.Timeless)
        {
            if (RolesOf(code) != ClockRoles.None) return true;
        }

        return false;
    }
}
