using NRules.RuleModel;
using ServiceStandards.Verdicts;

namespace ServiceStandards.NRules.Facts;

/// <summary>The verdict on a scorecard: a fact that follows those on its parts.</summary>
/// <param name="Result">What came out, its parts and what decided.</param>
public sealed record ScorecardVerdict(ScorecardResult Result) : IIdentityProvider
{
    /// <summary>The scorecard's id.</summary>
    public string Scorecard => Result.Id;

    /// <summary>The verdict.</summary>
    public Verdict Verdict => Result.Verdict;

    /// <summary>The scorecard.</summary>
    public object GetIdentity() => Result.Id;
}
