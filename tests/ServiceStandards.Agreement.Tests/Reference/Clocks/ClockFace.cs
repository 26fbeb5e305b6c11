using NodaTime;
using ServiceStandards.Agreement.Tests.Reference.Calendars;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference.Clocks;

/// <summary>What a clock shows of its cycles: its time, how it stands to a limit in working days, and when it will have used up a limit.</summary>
/// <param name="cycles">At least one.</param>
/// <param name="which">Which of them are measured.</param>
/// <param name="calendar">The hours that count; null = all.</param>
internal sealed class ClockFace(IReadOnlyList<Cycle> cycles, ClockCycle which, WorkingTime? calendar)
{
    /// <summary>Final is the first cycle once it has ended, and any other value once no cycle is open.</summary>
    public bool IsRunning => which == ClockCycle.First ? cycles[0].IsOpen : cycles.Any(c => c.IsOpen);

    public Reading Reading => IsRunning ? new Reading.Running(Ticks) : new Reading.Known(new Value.Duration(Ticks));

    private long Ticks => which switch
    {
        ClockCycle.First => Counted(cycles[0].Stretches),
        ClockCycle.Last => Counted(cycles[^1].Stretches),
        ClockCycle.Longest => cycles.Max(c => Counted(c.Stretches)),
        ClockCycle.Total => cycles.Sum(c => Counted(c.Stretches)),
        _ => throw new InvalidOperationException($"No meaning for {which}."),
    };

    /// <summary>Below 0 in time, 0 at the due moment, above 0 overdue.</summary>
    public int Standing(int days) => which switch
    {
        ClockCycle.First => Due(cycles[0].Stretches, days).Standing,
        ClockCycle.Last => Due(cycles[^1].Stretches, days).Standing,
        ClockCycle.Longest => cycles.Max(c => Due(c.Stretches, days).Standing),
        ClockCycle.Total => Due(InOne(cycles), days).Standing,
        _ => throw new InvalidOperationException($"No meaning for {which}."),
    };

    /// <summary>By when the open cycle is due in working days; null = never, or it is paused.</summary>
    public Instant? DueAfterDays(int days) => Runs ? Due(Open, days).Due.Moment : null;

    /// <summary>By when the open cycle will have used up so much; null = never, or it is paused.</summary>
    public Instant? DueAfter(long ticks)
    {
        if (!Runs) return null;
        long left = ticks - Counted(Open.SkipLast(1));
        Instant from = Open[^1].From;
        return calendar is not null ? calendar.After(from, left) : left > 0 ? from + NodaTime.Duration.FromTicks(left) : from;
    }

    private bool Runs => IsRunning && cycles[^1].Stretches[^1].Counts;

    private IReadOnlyList<Stretch> Open => which == ClockCycle.Total ? InOne(cycles) : cycles[^1].Stretches;

    private long Counted(IEnumerable<Stretch> stretches) => stretches.Where(s => s.Counts).Sum(s =>
        calendar is not null ? calendar.Elapsed(s.From, s.To) : s.To.ToUnixTimeTicks() - s.From.ToUnixTimeTicks());

    /// <summary>All cycles as one, with the time between them left out like a pause.</summary>
    private static List<Stretch> InOne(IReadOnlyList<Cycle> cycles)
    {
        List<Stretch> all = [.. cycles[0].Stretches];
        foreach (Cycle next in cycles.Skip(1))
        {
            Instant paused = all[^1].Counts ? all[^1].To : all[^1].From;
            if (!all[^1].Counts) all.RemoveAt(all.Count - 1);
            all.AddRange([new Stretch(paused, next.Stretches[0].From, Counts: false), .. next.Stretches]);
        }

        return all;
    }

    /// <summary>A pause that began in time moves the due moment on; where the last stretch is a pause, the clock stands where it began.</summary>
    private (DueMoment Due, int Standing) Due(IReadOnlyList<Stretch> stretches, int days)
    {
        var due = new DueMoment(calendar!, stretches[0].From, days);
        foreach (Stretch pause in stretches.SkipLast(1).Where(s => !s.Counts)) due.LeaveOut(pause);
        return (due, due.Standing(stretches[^1].Counts ? stretches[^1].To : stretches[^1].From));
    }
}
