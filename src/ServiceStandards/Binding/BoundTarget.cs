namespace ServiceStandards.Binding;

/// <summary>A promise in the unit of its measure: shares as fractions, durations in ticks, numbers as they are.</summary>
internal sealed record BoundTarget(TargetBound? Low, TargetBound? High, decimal? Tolerate, decimal? Aim)
{
    /// <summary>Whether meeting the condition is the offence: there is an upper bound and no lower one.</summary>
    public bool IsCeiling => Low is null && High is not null;
}

internal readonly record struct TargetBound(decimal Value, bool Inclusive);
