using System.Collections.Immutable;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Model;

/// <summary>A scorecard as written: section 7 of the language. Exactly one of the three lists is not empty.</summary>
internal sealed record Scorecard
{
    public required string Id { get; init; }

    public required LocalText Title { get; init; }

    public ImmutableArray<ScorecardPart> Parts { get; init; } = [];

    public ImmutableArray<Reference> AllOf { get; init; } = [];

    public ImmutableArray<Reference> AnyOf { get; init; } = [];

    public ImmutableArray<Reference> Must { get; init; } = [];

    /// <summary>The share of the weights that passes, 0..1; null = 1.</summary>
    public decimal? Pass { get; init; }

    /// <summary>Whether parts without data count 0 (<c>no-data: fail</c>) instead of leaving the weights.</summary>
    public bool NoDataFails { get; init; }

    public required SourceLocation Location { get; init; }
}

internal sealed record ScorecardPart(Reference Of, decimal Weight);

/// <summary>A key-driver analysis as written: section 7.</summary>
internal sealed record DriverAnalysis(string Id, LocalText Title, Reference Outcome, ImmutableArray<Reference> Of, Reference? By, Condition? For, SourceLocation Location);
