using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>Counts the records of a cell and reaches the verdict: section 6.</summary>
internal sealed class FiguresOf(WrittenStandard standard, IReadOnlyList<JudgedRecord> records)
{
    private readonly IReadOnlyList<Fate> _fates = [.. records.Select(r => r.Fate)];

    private bool IsShare => standard.Measure is WrittenMeasure.Share or WrittenMeasure.Every or WrittenMeasure.ServiceLevel;

    private long Judged => _fates.Count(Figure.IsJudged);

    private long Met => _fates.Count(f => f is Fate.Met);

    private WrittenTarget? Target => standard.Measure is WrittenMeasure.Every ? new WrittenTarget { Low = Fraction.Whole(1) } : standard.Target;

    public ExpectedFigures Make() => new()
    {
        Verdict = Verdict(),
        Attained = Figure.Of(standard.Measure, _fates),
        Judged = Judged,
        Met = Met,
        Missed = _fates.Count(f => f is Fate.Missed),
        Pending = _fates.Count(f => f is Fate.Pending),
        Unmeasurable = _fates.Count(f => f is Fate.Unmeasurable),
        OutOfScope = _fates.Count(f => f is Fate.OutOfScope),
        Unclear = records.Count(r => r.IsUnclear),
        Excluded = Reasons(_fates.OfType<Fate.Excluded>().Select(e => e.Because)),
        Skipped = Reasons(_fates.OfType<Fate.LeftOut>().Select(e => e.Reason)),
        RangeLow = Range().Min(),
        RangeHigh = Range().Max(),
        Interval = IsShare && Judged > 0 ? Wilson.Interval(Met, Judged, 0.95m) : null,
        MissesLeft = HasSpare && Complies(_fates) ? Leeway.MissesLeft(Target!, Met, Judged) : null,
        MetNeeded = HasSpare && !Complies(_fates) ? Leeway.MetNeeded(Target!, Met, Judged) : null,
    };

    private ExpectedVerdict? Verdict()
    {
        if (Target is null) return null;
        if (Figure.Of(standard.Measure, _fates) is null) return ExpectedVerdict.NoData;
        if (Judged < (standard.Minimum ?? 0)) return ExpectedVerdict.Insufficient;
        if (IsTurnable()) return ExpectedVerdict.Undecided;
        if (Complies(_fates)) return ExpectedVerdict.Compliant;
        return IsTolerated() ? ExpectedVerdict.Tolerated : ExpectedVerdict.NonCompliant;
    }

    /// <summary>With all unmeasurable records met it would comply and with all missed it would not, or the other way about.</summary>
    private bool IsTurnable() =>
        Outlook.IsOpen(standard.Measure)
        && Complies([.. Outlook.If(standard.Measure, _fates, met: true, pendingToo: false)]) != Complies([.. Outlook.If(standard.Measure, _fates, met: false, pendingToo: false)]);

    private bool Complies(IReadOnlyList<Fate> fates) => Holds(fates, Target!.IsMetBy);

    private bool IsTolerated() => Holds(_fates, Target!.IsToleratedFor);

    /// <summary>With a confidence, the bounds of the interval must keep what the point alone must keep without.</summary>
    private bool Holds(IReadOnlyList<Fate> fates, Func<Fraction, bool> test)
    {
        if (!IsShare || standard.Confidence is not { } confidence) return test(Figure.Of(standard.Measure, fates)!);
        (double low, double high) = Wilson.Interval(fates.Count(f => f is Fate.Met), fates.Count(Figure.IsJudged), confidence);
        return (Target!.Low is null || test(Exactly(low))) && (Target.High is null || test(Exactly(high)));
    }

    /// <summary>With a range, or with a confidence, no one number says how much is left.</summary>
    private bool HasSpare => IsShare && Judged > 0 && standard.Confidence is null && Target is not null && (Target.Low is null) != (Target.High is null);

    private static Fraction Exactly(double bound) => Fraction.Of((decimal)bound);

    private IReadOnlyList<Fraction> Range()
    {
        IEnumerable<Fraction?> ends = Outlook.IsOpen(standard.Measure)
            ? new[] { true, false }.Select(met => Figure.Of(standard.Measure, Outlook.If(standard.Measure, _fates, met, pendingToo: true)))
            : [Figure.Of(standard.Measure, _fates), Figure.Of(standard.Measure, Outlook.SoFar(_fates))];
        IReadOnlyList<Fraction> known = [.. ends.OfType<Fraction>()];
        return known.Count == 0 && standard.Measure is WrittenMeasure.Count ? [Fraction.Zero] : known; // no records are no more than none
    }

    private static Dictionary<string, long> Reasons(IEnumerable<string> reasons) =>
        reasons.GroupBy(r => r, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.LongCount(), StringComparer.Ordinal);
}
