namespace ServiceStandards.Verdicts;

/// <summary>A target in the unit of the figures: fractions for shares, seconds for durations.</summary>
/// <param name="Text">As it is written: <c>at least 90 %</c>.</param>
/// <param name="Low">The lower bound; null = none.</param>
/// <param name="LowInclusive">Whether the lower bound itself complies.</param>
/// <param name="High">The upper bound; null = none.</param>
/// <param name="HighInclusive">Whether the upper bound itself complies.</param>
/// <param name="Tolerate">The width of the tolerated band beyond the bounds; null = none.</param>
/// <param name="Aim">What is strived for, never judged; null = none.</param>
public sealed record TargetResult(string Text, decimal? Low, bool LowInclusive, decimal? High, bool HighInclusive, decimal? Tolerate, decimal? Aim)
{
    /// <summary>The confidence asked of the Wilson bound of a share, 0..1; null = the figure itself decides.</summary>
    public decimal? Confidence { get; init; }
}
