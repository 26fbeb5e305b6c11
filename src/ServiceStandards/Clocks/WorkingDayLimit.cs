using ServiceStandards.Calendars;

namespace ServiceStandards.Clocks;

/// <summary>
/// The moment by which one run of a clock is due in working days: the end of the n-th working day after the day of its start, moved on by
/// the working time of each pause that began in time. What is overdue is not brought back by a later pause.
/// </summary>
internal struct WorkingDayLimit
{
    private readonly WorkingCalendar _calendar;
    private bool _isOver;

    public WorkingDayLimit(WorkingCalendar calendar, long start, int days)
    {
        _calendar = calendar;
        Due = calendar.AfterWorkingDaysTicks(start, days);
    }

    public long Due { get; private set; }

    /// <summary>Leaves out the time from a pause to its end. Over closed hours nothing is gained, but what is paused is not overdue meanwhile.</summary>
    public void LeaveOut(long from, long until)
    {
        if (from > Due) _isOver = true;
        if (_isOver || Due == long.MaxValue) return;
        Due = Math.Max(until, _calendar.DueTicks(Due, _calendar.ElapsedTicks(from, until)));
    }

    /// <summary>How the clock, having run until then, stands to its due moment: below 0 in time, 0 at the very moment, above 0 overdue.</summary>
    public readonly int Compare(long until) => _isOver ? 1 : until.CompareTo(Due);
}
