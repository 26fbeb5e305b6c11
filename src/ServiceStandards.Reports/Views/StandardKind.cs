using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Views;

/// <summary>What writers ask of a result.</summary>
internal static class StandardKind
{
    extension(StandardResult standard)
    {
        public bool IsShare => standard.Unit == "share";

        /// <summary>Whether records that meet the condition count against the standard: a share or a count with a ceiling.</summary>
        public bool CountsOffenders => standard.Target is { Low: null, High: not null } && standard.Whole.Met + standard.Whole.Missed > 0;

        /// <summary>Whether the counts are of records that met or missed a condition, not of values.</summary>
        public bool CountsMet => standard.IsShare || standard.Whole.Met + standard.Whole.Missed > 0;

        /// <summary>Whether it fails by its cells alone: what could be said of all records together is then beside the point.</summary>
        public bool FailsByCells => standard is { JudgesEach: true, Verdict: Verdict.NonCompliant, Target: { } target, Whole.Attained: { } value } && target.IsKeptBy(value);

        public bool HasPeriods => standard.Cells.Any(c => c.Period is not null);

        public bool HasGroups => standard.Cells is [{ Group.Count: > 0 }, ..];
    }

    extension(Figures figures)
    {
        /// <summary>The excluded records of all reasons.</summary>
        public long AllExcluded => Sum(figures.Excluded);

        /// <summary>The records that a formula leaves out, for all reasons.</summary>
        public long AllSkipped => Sum(figures.Skipped);
    }

    extension(TargetResult target)
    {
        /// <summary>Whether a figure is on the right side of the target.</summary>
        public bool IsKeptBy(decimal value) =>
            (target.Low is not { } low || (target.LowInclusive ? value >= low : value > low))
            && (target.High is not { } high || (target.HighInclusive ? value <= high : value < high));
    }

    private static long Sum(IReadOnlyDictionary<string, long> counts)
    {
        long sum = 0;
        if (counts.Count == 0) return sum; // as in most cells; asking for an enumerator costs more than the rest
        foreach (var (_, count) in counts) sum += count;
        return sum;
    }
}
