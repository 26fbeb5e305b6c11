using System.Collections.Immutable;
using ServiceStandards.Model;
using ServiceStandards.Tallies;

namespace ServiceStandards.Verdicts;

/// <summary>
/// The rules by which parts make the verdict of a scorecard, each with the parts that decided. A part that must comply sinks it by
/// failing; where the rest would pass, one without a verdict keeps it open. With <c>no-data: fail</c> open parts fail.
/// </summary>
internal sealed class ScorecardRules(Scorecard card, ImmutableArray<ScorecardPartResult> parts, Ratio? score)
{
    public (Verdict Verdict, ScorecardDecision Decision) Decide()
    {
        if (parts.Any(p => p.Must && Fails(p))) return By(Verdict.NonCompliant, ScorecardReason.Must, p => p.Must && Fails(p));
        var result = !card.Parts.IsEmpty ? ByScore() : !card.AllOf.IsEmpty ? ByAll() : ByAny();
        bool passes = result.Verdict is Verdict.Compliant or Verdict.Tolerated;
        return passes && parts.Any(p => p.Must && IsOpen(p)) ? By(Verdict.Undecided, ScorecardReason.Must, p => p.Must && IsOpen(p)) : result;
    }

    private (Verdict Verdict, ScorecardDecision Decision) ByScore()
    {
        if (score is not { } attained) return Open(ScorecardReason.NothingJudged);
        bool passes = attained >= Ratio.Of(card.Pass ?? 1);
        IEnumerable<string> decided = parts.Where(p => p.Earned is not null)
            .Select(p => (p.Id, Points: passes ? p.Earned!.Value : p.Weight!.Value - p.Earned!.Value))
            .Where(p => p.Points > 0).OrderByDescending(p => p.Points).Select(p => p.Id);
        return (passes ? Verdict.Compliant : Verdict.NonCompliant, new ScorecardDecision(ScorecardReason.Score, [.. decided]));
    }

    /// <summary>As the worst part, but an open one keeps it open where none fails.</summary>
    private (Verdict Verdict, ScorecardDecision Decision) ByAll() =>
        parts.Any(Fails) ? By(Verdict.NonCompliant, ScorecardReason.AllOf, Fails)
        : parts.Any(IsOpen) ? Open(ScorecardReason.AllOf)
        : parts.Any(p => p.Verdict == Verdict.Tolerated) ? By(Verdict.Tolerated, ScorecardReason.AllOf, p => p.Verdict == Verdict.Tolerated)
        : By(Verdict.Compliant, ScorecardReason.AllOf, _ => true);

    /// <summary>As the best part; an open one keeps it open where none passes.</summary>
    private (Verdict Verdict, ScorecardDecision Decision) ByAny() =>
        parts.Any(p => p.Verdict == Verdict.Compliant) ? By(Verdict.Compliant, ScorecardReason.AnyOf, p => p.Verdict == Verdict.Compliant)
        : parts.Any(p => p.Verdict == Verdict.Tolerated) ? By(Verdict.Tolerated, ScorecardReason.AnyOf, p => p.Verdict == Verdict.Tolerated)
        : parts.Any(IsOpen) ? Open(ScorecardReason.AnyOf)
        : By(Verdict.NonCompliant, ScorecardReason.AnyOf, _ => true);

    /// <summary>What all parts lack is said as it is; where some have a verdict, the others could turn it.</summary>
    private (Verdict Verdict, ScorecardDecision Decision) Open(ScorecardReason reason) =>
        By(parts.All(IsOpen) ? PartVerdicts.OfOpen(parts.Select(p => p.Verdict)) : Verdict.Undecided, reason, IsOpen);

    private (Verdict Verdict, ScorecardDecision Decision) By(Verdict verdict, ScorecardReason reason, Func<ScorecardPartResult, bool> decided) =>
        (verdict, new ScorecardDecision(reason, [.. parts.Where(decided).Select(p => p.Id)]));

    private bool Fails(ScorecardPartResult part) => part.Verdict == Verdict.NonCompliant || (part.Verdict.IsOpen && card.NoDataFails);

    private bool IsOpen(ScorecardPartResult part) => part.Verdict.IsOpen && !card.NoDataFails;
}
