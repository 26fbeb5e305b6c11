namespace ServiceStandards.Reports.Views;

/// <summary>What came out in one period.</summary>
/// <param name="Period">The label.</param>
/// <param name="Value">The figure; null without data, or where the figures of the groups cannot be pooled.</param>
/// <param name="Low">The lowest figure of the groups; null without data.</param>
/// <param name="High">The highest figure of the groups.</param>
/// <param name="IsKept">Whether the figure is on the right side of the target; null without a figure or a target.</param>
/// <param name="Judged">How many records were judged.</param>
internal sealed record TrendPoint(string Period, decimal? Value, decimal? Low, decimal? High, bool? IsKept, long Judged);
