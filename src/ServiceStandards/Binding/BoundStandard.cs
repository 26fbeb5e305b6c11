using System.Collections.Immutable;
using ServiceStandards.Model;

namespace ServiceStandards.Binding;

/// <summary>A standard bound to a record shape: all that the engines and the verdicts need to know of it.</summary>
internal sealed record BoundStandard
{
    public required Standard Source { get; init; }

    public required StandardsFile File { get; init; }

    public required BoundCondition For { get; init; }

    /// <summary>The file's exclusions, then the standard's own; the first that is met counts the record under its reason.</summary>
    public required ImmutableArray<BoundExclusion> Exclusions { get; init; }

    public required BoundMeasure Measure { get; init; }

    public required FigureUnit Unit { get; init; }

    public required BoundTarget? Target { get; init; }

    /// <summary>The time that owns a record; null where the shape has none and the standard needs none.</summary>
    public required BoundField? Time { get; init; }

    /// <summary>Whether a record without a time is unmeasurable: the standard is cut by time.</summary>
    public required bool IsCutByTime { get; init; }

    public required ImmutableArray<BoundField> By { get; init; }

    /// <summary>The field whose value is shown as evidence; null = none is tested with a limit.</summary>
    public required BoundField? Subject { get; init; }
}

internal sealed record BoundExclusion(string Because, BoundCondition Condition);
