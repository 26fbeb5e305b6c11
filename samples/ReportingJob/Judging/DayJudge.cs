using System.Globalization;
using Microsoft.Extensions.Logging;
using ServiceStandards.Evaluation;
using ServiceStandards.Records;
using ServiceStandards.ReportingJob.Contacts;
using ServiceStandards.ReportingJob.Telemetry;
using ServiceStandards.Tallies;

namespace ServiceStandards.ReportingJob.Judging;

/// <summary>Judges the contacts of days at one moment and keeps their tallies.</summary>
internal sealed class DayJudge(StandardSet standards, StandardsFor<TableRow> bound, DaySource source, JobHistory history, DateTimeOffset asOf, EvaluationOptions options, decimal maxRejected, ILogger logger)
{
    /// <summary>So many unreadable rows are no reason to do without a report, however few contacts a day has.</summary>
    private const int FewRejected = 10;

    private readonly Tally _nothing = bound.Measure([], asOf, options);

    /// <summary>Judges days, each by itself; or, where standards look at neighbouring contacts, all contacts there are in one go, since one that came late may change others of any day.</summary>
    /// <returns>What was judged, by day.</returns>
    /// <exception cref="InvalidOperationException">A contact has its own time on another day than its column says.</exception>
    public IReadOnlyDictionary<DateOnly, DayReceipt> Judge(IReadOnlyList<DueDay> days, CancellationToken cancellation) =>
        standards.LooksAtNeighbours ? JudgeTogether(days, cancellation) : days.Where(d => d.IsDue).ToDictionary(d => d.Day, d => JudgeAlone(d, cancellation));

    private DayReceipt JudgeAlone(DueDay due, CancellationToken cancellation)
    {
        IReadOnlyList<DayTally> counted = Counted(standards.StartOf(due.Day), standards.StartOf(due.Day.AddDays(1)), cancellation);
        if (counted.FirstOrDefault(d => d.Day is { } other && other != due.Day) is { } stray)
            throw new InvalidOperationException(FormattableString.Invariant(
                $"Contacts that the database holds as of {due.Day:yyyy-MM-dd} are of {stray.Day:yyyy-MM-dd} by their field arrived-at. The column and the field must be the same moment, in SQLite as 2026-03-02T09:30:00Z."));
        history.KeepLeftOut(due.Day, counted.FirstOrDefault(d => d.Day is null), _nothing);
        return Keep(due, counted.FirstOrDefault(d => d.Day is not null)?.Tally ?? _nothing);
    }

    private Dictionary<DateOnly, DayReceipt> JudgeTogether(IReadOnlyList<DueDay> days, CancellationToken cancellation)
    {
        IReadOnlyList<DayTally> counted = Counted(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, cancellation);
        Dictionary<DateOnly, Tally> tallies = counted.Where(d => d.Day is not null).ToDictionary(d => d.Day!.Value, d => d.Tally);
        DateOnly first = tallies.Keys.Append(days[0].Day).Min();
        history.ForgetLeftOut(but: first, _nothing);
        history.KeepLeftOut(first, counted.FirstOrDefault(d => d.Day is null), _nothing);
        foreach (DateOnly older in tallies.Keys.Where(d => d < days[0].Day).Order()) history.Keep(older, tallies[older]);
        return days.ToDictionary(d => d.Day, d => Keep(d, tallies.GetValueOrDefault(d.Day, _nothing)));
    }

    private IReadOnlyList<DayTally> Counted(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellation)
    {
        IReadOnlyList<DayTally> counted = bound.MeasureByDay(source.Of(from, until), asOf, options, cancellation);
        RowsLeftOut leftOut = source.Records.LeftOut;
        if (leftOut.Rejected == 0) return counted;
        string first = string.Create(CultureInfo.InvariantCulture, $"row {leftOut.Samples[0].Line}, column {leftOut.Samples[0].Column}: {leftOut.Samples[0].Reason}");
        decimal rows = counted.Sum(d => d.Tally.Records) + leftOut.Rejected + leftOut.Skipped;
        if (leftOut.Rejected > FewRejected && leftOut.Rejected > maxRejected * rows)
            throw new RecordsUnreadableException(FormattableString.Invariant($"{leftOut.Rejected} of {rows} rows from {from:O} on cannot be read. The first: {first}"));
        JobLog.Rejected(logger, leftOut.Rejected, from, first);
        return counted;
    }

    private DayReceipt Keep(DueDay due, Tally tally)
    {
        bool isUnclear = bound.Report(tally).Standards.Any(s => s.Whole.Unclear > 0);
        history.Keep(due.Day, tally);
        JobLog.DayJudged(logger, due.Day, due.Stamp.Contacts, tally.Records, tally.Pending);
        return new DayReceipt(due.Stamp.Contacts, due.Stamp.Versions, asOf, isUnclear);
    }
}
