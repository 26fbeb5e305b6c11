using ServiceStandards.Values;

namespace ServiceStandards.Calendars;

/// <summary>The working days of a schedule, counted, so that the n-th after any date is one search away.</summary>
internal sealed class WorkingDays(Schedule schedule, OpenTime open, AfterHours afterHours, DayEnds dayEnds)
{
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
