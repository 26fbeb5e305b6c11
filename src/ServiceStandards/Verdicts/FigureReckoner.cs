using ServiceStandards.Binding;
using ServiceStandards.Tallies;

namespace ServiceStandards.Verdicts;

/// <summary>Reckons the figures and the verdict of a standard from the counts of a cell, or of all cells together.</summary>
internal sealed class FigureReckoner(BoundStandard standard, StandardLayout layout)
{
    private readonly Promise? _promise = standard.Target is { } target ? new Promise(target, standard.Source.Confidence) : null;

    public Figures Reckon(CellTally cell, long? outOfScope, long unclear)
    {
        Outcome outcome = Read(cell);
        (Ratio? low, Ratio? high) = outcome.Range;
        (double Low, double High)? interval = outcome.IsShare && outcome.Judged > 0 ? Wilson.Interval(outcome.Met, outcome.Judged, 0.95) : null;
        long? spare = outcome.IsShare && outcome.Judged > 0 ? _promise?.Spare(outcome.Met, outcome.Judged) : null;
        Verdict? verdict = VerdictOn(outcome);
        return new Figures
        {
            Verdict = verdict,
            CannotStay = CannotStay(outcome, verdict),
            Attained = Show(outcome.Value),
            Margin = outcome.Value is { } value && _promise is not null ? Show(_promise.Margin(value)) : null,
            Judged = outcome.Judged,
            Met = outcome.Met,
            Missed = outcome.Missed,
            Pending = outcome.Pending,
            Unmeasurable = outcome.Unmeasurable,
            Excluded = layout.Counts.Excluded.ToDictionary(r => r, r => cell.Counts[layout.Counts.ExcludedFor(r)], StringComparer.Ordinal),
            Skipped = layout.Counts.Skipped.ToDictionary(r => r, r => cell.Counts[layout.Counts.SkippedFor(r)], StringComparer.Ordinal),
            OutOfScope = outOfScope ?? 0,
            Unclear = unclear,
            RangeLow = Show(low),
            RangeHigh = Show(high),
            IntervalLow = interval?.Low,
            IntervalHigh = interval?.High,
            MissesLeft = spare >= 0 ? spare : null,
            MetNeeded = spare < 0 ? -spare : null,
        };
    }

    private Verdict? VerdictOn(Outcome outcome)
    {
        if (_promise is null) return null;
        if (outcome.Judged == 0 || outcome.Value is not { } value) return Verdict.NoData;
        if (outcome.Judged < standard.Source.Minimum) return Verdict.Insufficient;
        if (outcome.Unmeasurable > 0 && CouldTurn(outcome)) return Verdict.Undecided;
        if (outcome.IsShare ? _promise.IsKeptBy(outcome.Met, outcome.Judged) : _promise.IsKeptBy(value)) return Verdict.Compliant;
        return (outcome.IsShare ? _promise.Tolerates(outcome.Met, outcome.Judged) : _promise.Tolerates(value)) ? Verdict.Tolerated : Verdict.NonCompliant;
    }

    /// <summary>The figure of records that only take longer is, in the end, no less than with their time so far.</summary>
    private bool CannotStay(Outcome outcome, Verdict? verdict) =>
        verdict is Verdict.Compliant or Verdict.Tolerated && outcome is { Pending: > 0, SoFar: { } soFar } && Growing
        && !_promise!.IsUnderCeiling(soFar, tolerated: verdict == Verdict.Tolerated);

    private bool Growing => standard.Measure switch
    {
        BoundMeasure.Figure figure => figure.Field.OnlyGrows,
        BoundMeasure.Percentile percentile => percentile.Field.OnlyGrows,
        _ => false,
    };

    /// <summary>Whether the unmeasurable records decide: with all of them met the answer is another than with all missed.</summary>
    private bool CouldTurn(Outcome outcome)
    {
        if (outcome.IsShare)
        {
            long all = outcome.Judged + outcome.Unmeasurable;
            return _promise!.IsKeptBy(outcome.Met, all) != _promise.IsKeptBy(outcome.Met + outcome.Unmeasurable, all);
        }

        return outcome.Ends is var (low, high) && _promise!.IsKeptBy(low) != _promise.IsKeptBy(high);
    }

    private Outcome Read(CellTally cell)
    {
        long met = cell.Counts[layout.Counts.Met], missed = cell.Counts[layout.Counts.Missed];
        long pending = cell.Counts[layout.Counts.Pending], unmeasurable = cell.Counts[layout.Counts.Unmeasurable];
        return new Outcome(standard.Measure, met, missed, pending, unmeasurable, layout.Figure is { } figure ? cell.Figures[figure] : null);
    }

    private decimal? Show(Ratio? value) => value is { } ratio ? Amounts.Shown(ratio, standard.Unit) : null;
}
