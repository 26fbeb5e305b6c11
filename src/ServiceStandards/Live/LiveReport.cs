using System.Collections.Immutable;
using ServiceStandards.Binding;
using ServiceStandards.Compilation;
using ServiceStandards.Diagnostics;
using ServiceStandards.Evaluation;
using ServiceStandards.Neighbours;
using ServiceStandards.Records;
using ServiceStandards.Tallies;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Live;

/// <summary>
/// The report on records that come and go. The figures are those that were told; what only a report shows and nothing else follows from
/// (driver analyses, words that never occurred) is counted from the records when one is asked for.
/// </summary>
/// <param name="standards">The standards.</param>
/// <param name="fingerprint">Names them.</param>
/// <param name="window">The moment and the period.</param>
internal sealed class LiveReport<T>(CompiledSet<T> standards, string fingerprint, EvaluationWindow window)
{
    /// <summary>The result of a standard from its figures.</summary>
    public StandardResult Result(LiveLedger ledger, int index, Figures whole, IEnumerable<(CellKey Key, Figures Figures)> cells)
    {
        BoundStandard standard = standards.Bound.Standards[index];
        int shown = ledger.Layout.Standards[index].Evidence;
        EvidenceTally evidence = ledger.Scratch.Evidence[index];
        AtRiskTally atRisk = ledger.Scratch.AtRisk[index];
        return ReportMaker.Result(
            standard, whole, [.. cells.OrderBy(c => c.Key).Select(c => ReportMaker.Cell(standard, c.Key, c.Figures))],
            evidence.Worst.Entries.Take(shown), evidence.Nearest.Entries.Take(shown),
            window.AtRiskUntil is null ? null : (atRisk.Count, atRisk.Soonest.Take(shown)));
    }

    /// <param name="results">By standard, in the order of the set.</param>
    /// <param name="scorecards">In the order of the files.</param>
    /// <param name="records">All records there are.</param>
    /// <param name="negative">How many records had a negative time, by field.</param>
    /// <param name="leftOut">Rows that gave no record.</param>
    /// <param name="warnings">The warnings of the standards.</param>
    /// <param name="cancellation">Stops the count.</param>
    public ComplianceReport Gather(
        ImmutableArray<StandardResult> results, ImmutableArray<ScorecardResult> scorecards, IReadOnlyList<T> records,
        IEnumerable<KeyValuePair<string, long>> negative, RowsLeftOut leftOut, IReadOnlyList<Diagnostic> warnings, CancellationToken cancellation)
    {
        var tally = new Tally(standards.Layout, window);
        tally.Add(records.Count, negative, Observe(records, cancellation));
        tally.Add(leftOut);
        return ReportMaker.Gather(standards.Bound, results, scorecards, standards.Literals, tally, warnings) with { Fingerprint = fingerprint };
    }

    private Ledger Observe(IReadOnlyList<T> records, CancellationToken cancellation)
    {
        bool looksOut = !standards.Literals.IsEmpty;
        NeighbourIndex[] neighbours = standards.DriverJudge is not null || looksOut ? Neighbours(records, cancellation) : [];
        var ledger = new Ledger(standards.Layout, window, WatchCompiler.Open(standards.Literals), neighbours);
        for (int i = 0; i < records.Count && (standards.DriverJudge is not null || looksOut); i++)
        {
            if (i % 1024 == 0) cancellation.ThrowIfCancellationRequested();
            standards.DriverJudge?.One(records[i], i + 1, ledger);
            if (!looksOut) continue;
            standards.LookOut(records[i], ledger);
            looksOut = Array.Exists(ledger.Watches, w => w.IsOpen);
        }

        return ledger;
    }

    private NeighbourIndex[] Neighbours(IReadOnlyList<T> records, CancellationToken cancellation) =>
        StreamingEngine.Neighbours(standards, new ListRecords<T>(records), window, cancellation).Indexes;
}
