using ServiceStandards.Tallies;

namespace ServiceStandards.History;

/// <summary>What a history keeps of the days of a period, joined to one tally.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The day after the last.</param>
/// <param name="Tally">What was counted on all days that are kept; as of the latest moment.</param>
/// <param name="Missing">Days of which nothing is kept.</param>
/// <param name="Stale">Days with something pending that were judged before that moment.</param>
internal sealed record KeptDays(DateOnly From, DateOnly Until, Tally Tally, IReadOnlyList<DateOnly> Missing, IReadOnlyList<DateOnly> Stale)
{
    /// <summary>Null where nothing is kept of the period.</summary>
    /// <exception cref="TallyUnreadableException">A file is no kept tally.</exception>
    /// <exception cref="InvalidOperationException">Days were counted by different standards; the message names the day and what differs.</exception>
    public static KeptDays? Of(IReadOnlyList<HistoryEntry> entries, DateOnly from, DateOnly until)
    {
        HistoryEntry[] kept = [.. entries.Where(e => e.Day >= from && e.Day < until)];
        if (kept.Length == 0) return null;
        HashSet<DateOnly> days = [.. kept.Select(e => e.Day)];
        DateTimeOffset asOf = kept.Max(e => e.AsOf);
        return new KeptDays(
            from, until, Join(kept, asOf),
            [.. Enumerable.Range(from.DayNumber, until.DayNumber - from.DayNumber).Select(DateOnly.FromDayNumber).Where(d => !days.Contains(d))],
            [.. kept.Where(e => e.Pending > 0 && e.AsOf < asOf).Select(e => e.Day).Distinct()]);
    }

    private static Tally Join(HistoryEntry[] kept, DateTimeOffset asOf)
    {
        Tally? all = null;
        var horizons = new HashSet<long?>();
        foreach (HistoryEntry entry in kept)
        {
            var day = Tally.Load(entry.Path);
            all ??= new Tally(day.Layout, new EvaluationWindow(asOf.UtcTicks));
            MustFit(all, day, kept[0], entry);
            if (entry.AsOf == asOf) horizons.Add(day.Window.AtRiskUntil);
            else day.ForgetAtRisk();
            all.Add(day);
        }

        if (horizons.Count > 1) all!.ForgetAtRisk(); // lists that look ahead to different moments make none together
        return Tally.Of([all!], all!.Window with { AtRiskUntil = horizons.Count == 1 ? horizons.Single() : null });
    }

    private static void MustFit(Tally all, Tally day, HistoryEntry first, HistoryEntry entry)
    {
        try
        {
            all.MustCountTheSame(day);
        }
        catch (InvalidOperationException e)
        {
            throw new InvalidOperationException($"The days {first.Day:yyyy-MM-dd} and {entry.Day:yyyy-MM-dd} cannot be put together. {e.Message}", e);
        }
    }
}
