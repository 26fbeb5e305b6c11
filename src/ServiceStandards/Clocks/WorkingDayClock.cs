using ServiceStandards.Model;
using ServiceStandards.Records;

namespace ServiceStandards.Clocks;

/// <summary>A clock on a calendar held against limits in working days: each cycle has its due moment, that of <c>longest</c> is the one missed by most.</summary>
internal static class WorkingDayClock
{
    /// <summary>How the measured cycle stands to the due moment: below 0 in time, 0 at the very moment, above 0 overdue; only for a clock that shows something.</summary>
    public static int Compare(EventClock clock, EventBuffer events, long asOf, int days)
    {
        Run run = default;
        int worst = -1;
        foreach (ClockSegment segment in clock.Walk(events, asOf))
        {
            run.Take(segment, clock, days);
            if (segment.End == SegmentEnd.Changed) continue;
            worst = Math.Max(worst, run.Standing);
            if (clock.Cycles == ClockCycles.First) break;
        }

        return clock.Cycles == ClockCycles.Longest ? worst : run.Standing;
    }

    /// <summary>The moment by which the open cycle is due, as ticks; the greatest long when none is open, or it is paused.</summary>
    public static long Due(EventClock clock, EventBuffer events, long asOf, int days)
    {
        Run run = default;
        foreach (ClockSegment segment in clock.Walk(events, asOf))
        {
            run.Take(segment, clock, days);
            if (segment is { End: SegmentEnd.Open, Counts: true }) return run.Due;
            if (segment.End == SegmentEnd.Stopped && clock.Cycles == ClockCycles.First) break;
        }

        return long.MaxValue;
    }

    /// <summary>One cycle after the other, each with its own limit; for <c>total</c> all are one, and the time between them is left out like a pause.</summary>
    private struct Run
    {
        private WorkingDayLimit _limit;
        private int _cycle;
        private long _reached;

        public readonly long Due => _limit.Due;

        /// <summary>What is paused stands where the pause began.</summary>
        public int Standing { get; private set; }

        public void Take(ClockSegment segment, EventClock clock, int days)
        {
            if (segment.Cycle != _cycle) Begin(segment, clock, days);
            _reached = segment.Counts ? segment.Until : segment.From;
            if (segment.End != SegmentEnd.Changed) Standing = _limit.Compare(_reached);
            else if (!segment.Counts) _limit.LeaveOut(segment.From, segment.Until);
        }

        private void Begin(ClockSegment segment, EventClock clock, int days)
        {
            if (_cycle == 0 || clock.Cycles != ClockCycles.Total) _limit = new WorkingDayLimit(clock.Calendar!, segment.From, days);
            else _limit.LeaveOut(_reached, segment.From);
            _cycle = segment.Cycle;
        }
    }
}
