using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Views;

/// <summary>The figure of several cells together. Shares pool exactly from their counts; other figures only where there is one cell.</summary>
/// <param name="Value">The figure; null when no record was judged or the figures cannot be pooled.</param>
/// <param name="Judged">The judged records together.</param>
/// <param name="Only">The cell, when there is just one.</param>
internal sealed record Pooled(decimal? Value, long Judged, CellResult? Only)
{
    public static Pooled Of(StandardResult standard, IEnumerable<CellResult> cells)
    {
        CellResult[] all = [.. cells];
        long judged = all.Sum(c => c.Figures.Judged), met = all.Sum(c => c.Figures.Met);
        if (all.Length == 1) return new Pooled(all[0].Figures.Attained, judged, all[0]);
        return new Pooled(standard.IsShare && judged > 0 ? (decimal)met / judged : null, judged, null);
    }
}
