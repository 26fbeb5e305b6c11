using ServiceStandards.Diagnostics;

namespace ServiceStandards.Verdicts;

/// <summary>
/// What came out for one key-driver analysis. Records in scope that carry all of its fields count, pooled and per group; the rest is accounted for:
/// counted + incomplete + excluded + out of scope = all records.
/// </summary>
public sealed record DriverResult
{
    /// <summary>The analysis' id.</summary>
    public required string Id { get; init; }

    /// <summary>The title in the language of the file.</summary>
    public required string Title { get; init; }

    /// <summary>The field that is explained.</summary>
    public required string Outcome { get; init; }

    /// <summary>The field that makes the groups; null = there are none.</summary>
    public required string? By { get; init; }

    /// <summary>All records together.</summary>
    public required DriverFigures Whole { get; init; }

    /// <summary>The groups by name, that of records without one last; empty without <c>by</c>.</summary>
    public required IReadOnlyList<DriverGroup> Groups { get; init; }

    /// <summary>Records in scope that lack the outcome, a driver, or the time that the evaluation's period asks for.</summary>
    public required long Incomplete { get; init; }

    /// <summary>Records that an exclusion of the file leaves out.</summary>
    public required long Excluded { get; init; }

    /// <summary>Records that the analysis is not about.</summary>
    public required long OutOfScope { get; init; }

    /// <summary>Records whose scope or exclusion could not be decided: counted above as out of scope or not excluded.</summary>
    public required long Unclear { get; init; }

    /// <summary>Where the analysis is written.</summary>
    public required SourceLocation Location { get; init; }
}
