using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.History;
using ServiceStandards.Verdicts;

namespace ServiceStandards;

/// <summary>Reports from the tallies that a history keeps.</summary>
public static class HistoryReporting
{
    /// <summary>Reports on the days of a period from what is kept of them, with the figures of the period before beside it where they are kept, too.</summary>
    /// <remarks>
    /// The report is as of the latest moment at which one of the days was judged. Days without anything pending would be the same at that moment; days with
    /// something pending that were judged earlier are named in a warning, and so are days of which nothing is kept. Records at risk are listed from days judged at that moment.
    /// The period before a number of whole months (from and until on the same day of a month) is as many months, before other periods as many days.
    /// </remarks>
    /// <param name="standards">The standards.</param>
    /// <param name="history">The history.</param>
    /// <param name="from">The first day; null = the first that is kept.</param>
    /// <param name="until">The day after the last; null = after the last that is kept.</param>
    /// <returns>The report; null where nothing is kept of these days.</returns>
    /// <exception cref="Tallies.TallyUnreadableException">A file of the history is no kept tally.</exception>
    /// <exception cref="InvalidOperationException">A day was counted by other standards; the message names what differs.</exception>
    public static ComplianceReport? Report(this StandardSet standards, TallyHistory history, DateOnly? from = null, DateOnly? until = null)
    {
        ArgumentNullException.ThrowIfNull(standards);
        ArgumentNullException.ThrowIfNull(history);
        IReadOnlyList<HistoryEntry> entries = history.Entries();
        if (entries.Count == 0) return null;
        DateOnly first = from ?? entries[0].Day, last = until ?? entries[^1].Day.AddDays(1);
        if (KeptDays.Of(entries, first, last) is not { } kept) return null;
        ComplianceReport report = standards.Report(kept.Tally) with { From = StartOf(standards, first), Until = StartOf(standards, last) };
        SourceLocation at = standards.Files[0].Location;
        var warnings = new List<Diagnostic>();
        if (kept.Missing.Count > 0) warnings.Add(Messages.DaysNotKept(at, kept.Missing));
        if (kept.Stale.Count > 0) warnings.Add(Messages.DaysStillPending(at, kept.Stale));
        report = WithPrevious(standards, report, entries, PeriodBefore.Of(first, last), warnings);
        return report with { Warnings = [.. report.Warnings.Concat(warnings).OrderBy(w => w.Location).ThenBy(w => w.Code, StringComparer.Ordinal).ThenBy(w => w.Message, StringComparer.Ordinal)] };
    }

    /// <summary>The days that are to be judged again: those with something pending, and those that were not over when they were judged. In order.</summary>
    /// <remarks>
    /// A scope or an exclusion that tests a clock that still runs counts a record as unclear, not as pending, and an analysis of drivers as incomplete; days that are judged again only for these are not told.
    /// A record that nobody ever finishes keeps its day here under an average of its time; judge days of the last weeks only, where that is enough.
    /// </remarks>
    /// <param name="standards">The standards, whose time zone cuts the days.</param>
    /// <param name="history">The history.</param>
    /// <exception cref="Tallies.TallyUnreadableException">A file of the history is no kept tally.</exception>
    public static IReadOnlyList<DateOnly> DaysToJudge(this StandardSet standards, TallyHistory history)
    {
        ArgumentNullException.ThrowIfNull(standards);
        ArgumentNullException.ThrowIfNull(history);
        return [.. history.Entries().Where(e => e.Pending > 0 || e.AsOf < StartOf(standards, e.Day.AddDays(1))).Select(e => e.Day).Distinct()];
    }

    /// <summary>The first moment of a day in the time zone of the standards (of the first file): a day's records have their own time from there on, and before the first moment of the next day.</summary>
    /// <param name="standards">The standards.</param>
    /// <param name="day">The day.</param>
    public static DateTimeOffset StartOf(this StandardSet standards, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(standards);
        return standards.Files[0].TimeZone.AtStartOfDay(LocalDate.FromDateOnly(day)).ToDateTimeOffset();
    }

    /// <summary>The day that a moment falls on in the time zone of the standards (of the first file).</summary>
    /// <param name="standards">The standards.</param>
    /// <param name="moment">The moment.</param>
    public static DateOnly DayOf(this StandardSet standards, DateTimeOffset moment)
    {
        ArgumentNullException.ThrowIfNull(standards);
        return Instant.FromDateTimeOffset(moment).InZone(standards.Files[0].TimeZone).Date.ToDateOnly();
    }

    private static ComplianceReport WithPrevious(
        StandardSet standards, ComplianceReport report, IReadOnlyList<HistoryEntry> entries, (DateOnly From, DateOnly Until) period, List<Diagnostic> warnings)
    {
        try
        {
            return KeptDays.Of(entries, period.From, period.Until) is { } kept ? WithPrevious(standards, report, kept) : report;
        }
        catch (InvalidOperationException other)
        {
            warnings.Add(Messages.PreviousCountedDifferently(standards.Files[0].Location, other.Message));
            return report;
        }
    }

    private static ComplianceReport WithPrevious(StandardSet standards, ComplianceReport report, KeptDays kept)
    {
        ComplianceReport before = standards.Report(kept.Tally);
        int days = kept.Until.DayNumber - kept.From.DayNumber;
        return report with
        {
            Previous = new PreviousPeriod(StartOf(standards, kept.From), StartOf(standards, kept.Until), days, days - kept.Missing.Count),
            Standards = [.. report.Standards.Zip(before.Standards, (now, then) => now with { Previous = then.Whole })],
            Scorecards = [.. report.Scorecards.Zip(before.Scorecards, (now, then) => now with { Previous = then })],
        };
    }
}
