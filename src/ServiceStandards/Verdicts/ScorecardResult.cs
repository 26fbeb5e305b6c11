using ServiceStandards.Diagnostics;

namespace ServiceStandards.Verdicts;

/// <summary>What came out for one scorecard.</summary>
public sealed record ScorecardResult
{
    /// <summary>The scorecard's id.</summary>
    public required string Id { get; init; }

    /// <summary>The title in the language of the file.</summary>
    public required string Title { get; init; }

    /// <summary>Compliant when it passes, non-compliant when it does not; tolerated only for <c>all-of</c> and <c>any-of</c>; undecided, insufficient or no-data when its parts leave it open.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How the parts make the verdict: <c>parts</c> with weights, <c>all-of</c> or <c>any-of</c>.</summary>
    public required string Form { get; init; }

    /// <summary>The points earned as a fraction of the weights that count; null without weights, and when no part counts. Rounded to 18 digits behind the point: the comparison is made before.</summary>
    public required decimal? Score { get; init; }

    /// <summary>The score from which on it passes, itself included, 0..1; null without weights.</summary>
    public required decimal? Pass { get; init; }

    /// <summary>The parts, in the order of the file.</summary>
    public required IReadOnlyList<ScorecardPartResult> Parts { get; init; }

    /// <summary>What decided.</summary>
    public required ScorecardDecision Decision { get; init; }

    /// <summary>What came out for the period before; null without such a period.</summary>
    public ScorecardResult? Previous { get; init; }

    /// <summary>Where the scorecard is written.</summary>
    public required SourceLocation Location { get; init; }
}
