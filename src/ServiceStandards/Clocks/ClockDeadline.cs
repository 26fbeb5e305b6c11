using ServiceStandards.Calendars;
using ServiceStandards.Model;
using ServiceStandards.Records;

namespace ServiceStandards.Clocks;

/// <summary>When clocks and plain spans will have used up a limit. All in UTC ticks; the greatest long stands for never.</summary>
internal static class ClockDeadline
{
    /// <summary>When the open cycle will have used up the limit; never when none is open, or it is paused.</summary>
    public static long Of(EventClock clock, EventBuffer events, long asOf, long limit)
    {
        long used = 0;
        int cycle = 0;
        foreach (ClockSegment segment in clock.Walk(events, asOf))
        {
            if (segment.Cycle != cycle && clock.Cycles != ClockCycles.Total) used = 0;
            cycle = segment.Cycle;
            if (segment.End == SegmentEnd.Open) return segment.Counts ? After(clock.Calendar, segment.From, limit - used) : long.MaxValue;
            if (segment.Counts) used += clock.Length(segment.From, segment.Until);
            if (segment.End == SegmentEnd.Stopped && clock.Cycles == ClockCycles.First) break;
        }

        return long.MaxValue;
    }

    /// <summary>The moment at which that much time has passed from another one.</summary>
    public static long After(WorkingCalendar? calendar, long from, long limit) =>
        limit <= 0 ? from
        : calendar is not null ? calendar.DueTicks(from, limit)
        : from > long.MaxValue - limit ? long.MaxValue
        : from + limit;
}
