namespace ServiceStandards.Verdicts;

/// <summary>The rule that made the verdict of a scorecard.</summary>
public enum ScorecardReason
{
    /// <summary>The points earned, against what passes.</summary>
    Score,

    /// <summary>A part that must comply does not, or has no verdict to say so.</summary>
    Must,

    /// <summary>All parts must comply.</summary>
    AllOf,

    /// <summary>One part must comply.</summary>
    AnyOf,

    /// <summary>No part has a verdict that counts.</summary>
    NothingJudged,
}
