using NodaTime;
using ServiceStandards.Values;

namespace ServiceStandards.Calendars;

/// <summary>The working days of a schedule, counted, so that the n-th after any date is one search away.</summary>
internal sealed class WorkingDays(Schedule schedule, OpenTime open, AfterHours afterHours, DayEnds dayEnds)
{
    private const int Around = 3; // days that hours may be from a moment that they are open at: zones, and nights

    private readonly BlockLine<DayBlock> _blocks = new(index => DayBlock.Build(schedule, dayEnds, index));

    /// <summary>When the n-th working day after that of the start is over; null when there are not so many.</summary>
    public long? EndAfter(long from, int days)
    {
        if (DayOf(from) is not { } day) return null;
        long before = CountBefore(day);
        // On a date that is no working day there is no same day: the next working day is as near as 0 and 1 come.
        long rank = IsWorkingDay(day) ? before + 1 + days : before + Math.Max(days, 1);
        long? end = EndOf(rank);
        while (end <= from) end = EndOf(++rank); // a day that is over before the clock starts is none to work in
        return end;
    }

    /// <summary>
    /// When hours begin and end, those within other hours too, and when the clocks change; in (from, until), in order. Between two of them the day that owns a
    /// start changes only as time goes on.
    /// </summary>
    public IEnumerable<long> Turns(long from, long until)
    {
        LocalClock clock = new(schedule.Zone);
        int first = Math.Max(Ticks.Day(Math.Max(from, 0)) - Around, 0), last = Math.Min(Ticks.Day(Math.Min(until, Block.LastTick)) + Around, Schedule.LastDay);
        IEnumerable<long> hours = Enumerable.Range(first, Math.Max(0, last - first + 1)).SelectMany(day => schedule.Openings(day, clock)).SelectMany(span => new[] { span.Start, span.End });
        IEnumerable<long> changes = schedule.Zone.GetZoneIntervals(Ticks.ToInstant(first * NodaConstants.TicksPerDay), Ticks.ToInstant((last + 1) * NodaConstants.TicksPerDay))
            .Where(interval => interval.HasStart).Select(interval => Ticks.Of(interval.Start));
        return hours.Concat(changes).Where(turn => turn > from && turn < until).Distinct().Order();
    }

    // The working day that owns a start: while open, the day that opened; outside hours, as the calendar says.
    private int? DayOf(long from)
    {
        if (open.IsOpen(from)) return open.DayOf(from);
        return afterHours == AfterHours.SameDay ? LocalDay(from) : open.NextOpen(from) is { } opening ? open.DayOf(opening) : null;
    }

    private int LocalDay(long at) =>
        Math.Clamp(Ticks.Day(at + schedule.Zone.GetUtcOffset(Ticks.ToInstant(at)).Ticks), 0, Ticks.Day(Block.LastTick));

    private long CountBefore(int day)
    {
        int block = DayBlock.IndexOf(day);
        return _blocks.Before(block) + _blocks[block].CountBefore(day);
    }

    private bool IsWorkingDay(int day) => _blocks[DayBlock.IndexOf(day)].Contains(day);

    private long? EndOf(long rank) =>
        _blocks.Reaching(rank) is { } block ? _blocks[block].EndOf(rank - _blocks.Before(block)) : null;
}
