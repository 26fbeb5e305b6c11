using NodaTime;
using ServiceStandards.Agreement.Tests.Reference.Calendars;

namespace ServiceStandards.Agreement.Tests.Reference.Clocks;

/// <summary>The end of the n-th working day after the day of a start, moved on by pauses: see "working days" in docs/clocks.md.</summary>
internal sealed class DueMoment(WorkingTime calendar, Instant start, int days)
{
    private bool _isOverdue;

    /// <summary>Null = never.</summary>
    public Instant? Moment { get; private set; } = calendar.EndOfWorkingDay(start, days);

    /// <summary>On by the working time of the pause, and to its end at least; what is overdue stays so.</summary>
    public void LeaveOut(Stretch pause)
    {
        if (Moment is not { } due) return;
        _isOverdue |= pause.From > due;
        if (_isOverdue) return;
        Moment = calendar.After(due, calendar.Elapsed(pause.From, pause.To)) is { } moved ? Instant.Max(moved, pause.To) : null;
    }

    public int Standing(Instant at) => _isOverdue ? 1 : Moment is { } due ? at.CompareTo(due) : -1;
}
