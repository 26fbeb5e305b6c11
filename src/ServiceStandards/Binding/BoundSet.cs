using System.Collections.Immutable;
using ServiceStandards.Model;

namespace ServiceStandards.Binding;

/// <summary>All standards of a set, bound to one record shape.</summary>
/// <param name="Files">What the standards, scorecards and driver analyses were read from; at least one.</param>
/// <param name="Standards">In the order of the files and of the standards in them.</param>
/// <param name="Drivers">The driver analyses, in the order of the files.</param>
/// <param name="Literals">The texts that fields are compared with.</param>
/// <param name="Id">The record's own id, shown as evidence; null = records are named by their number.</param>
internal sealed record BoundSet(ImmutableArray<StandardsFile> Files, ImmutableArray<BoundStandard> Standards, ImmutableArray<BoundDrivers> Drivers, ImmutableArray<LiteralUse> Literals, BoundField? Id)
{
    /// <summary>Whether the run is cut by time; else no record is too early or too late for it.</summary>
    public bool IsWindowed { get; init; }

    /// <summary>The record's own time by the first file; null where the records have none.</summary>
    public BoundField? Time { get; init; }

    /// <summary>The fields of the records that the standards read.</summary>
    public ImmutableArray<BoundField> Columns { get; init; } = [];
}
