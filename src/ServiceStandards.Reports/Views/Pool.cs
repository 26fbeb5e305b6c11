using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Views;

/// <summary>Several cells together.</summary>
internal sealed class Pool
{
    private long _met;
    private int _cells;
    private decimal? _last;

    /// <summary>The judged records together.</summary>
    public long Judged { get; private set; }

    /// <summary>The lowest figure; null without data.</summary>
    public decimal? Low { get; private set; }

    /// <summary>The highest figure; null without data.</summary>
    public decimal? High { get; private set; }

    public static Pool Of(IEnumerable<CellResult> cells)
    {
        var pool = new Pool();
        foreach (CellResult cell in cells) pool.Add(cell);
        return pool;
    }

    public void Add(CellResult cell)
    {
        Figures figures = cell.Figures;
        _cells++;
        _met += figures.Met;
        Judged += figures.Judged;
        _last = figures.Attained;
        if (figures.Attained is not { } figure) return;
        if (Low is not { } low || figure < low) Low = figure;
        if (High is not { } high || figure > high) High = figure;
    }

    /// <summary>Their figure: shares pool exactly from their counts; other figures only where there is one cell. Null when no record was judged or the figures cannot be pooled.</summary>
    public decimal? Value(StandardResult standard) => _cells == 1 ? _last : standard.IsShare && Judged > 0 ? (decimal)_met / Judged : null;
}
