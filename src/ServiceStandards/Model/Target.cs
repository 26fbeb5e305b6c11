using ServiceStandards.Diagnostics;

namespace ServiceStandards.Model;

/// <summary>What a standard promises, as written; the literals get their type from the measure. At least one bound is set.</summary>
internal sealed record Target
{
    /// <summary>The lower bound, in (<c>at-least</c>, <c>90%</c>, the low of <c>between</c>) or out (<c>above</c>); null = none.</summary>
    public Bound? Low { get; init; }

    /// <summary>The upper bound, in (<c>at-most</c>, the high of <c>between</c>) or out (<c>below</c>); null = none.</summary>
    public Bound? High { get; init; }

    /// <summary>The amber band beyond the bounds; null = none.</summary>
    public Literal? Tolerate { get; init; }

    /// <summary>What the organisation strives for: shown, never judged; null = none.</summary>
    public Literal? Aim { get; init; }

    public required SourceLocation Location { get; init; }
}

internal sealed record Bound(Literal Value, bool Inclusive);
