using System.Collections.Immutable;
using ServiceStandards.Model;

namespace ServiceStandards.Binding;

/// <summary>A driver analysis bound to a record shape.</summary>
internal sealed record BoundDrivers
{
    public required DriverAnalysis Source { get; init; }

    public required StandardsFile File { get; init; }

    public required BoundCondition For { get; init; }

    /// <summary>The file's exclusions.</summary>
    public required ImmutableArray<BoundExclusion> Exclusions { get; init; }

    /// <summary>The drivers in their order, then the outcome: numbers or durations.</summary>
    public required ImmutableArray<BoundField> Fields { get; init; }

    public required BoundField? By { get; init; }

    /// <summary>The record's own time, where the run is cut by time; null = it is not.</summary>
    public required BoundField? Time { get; init; }
}
