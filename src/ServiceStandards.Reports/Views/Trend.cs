using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Views;

/// <summary>The figures of a standard in the order of time.</summary>
internal sealed class Trend
{
    private const int MostPoints = 1000;

    private Trend(IReadOnlyList<TrendPoint> points, int periods) => (Points, Periods) = (points, periods);

    /// <summary>The last thousand periods at the most.</summary>
    public IReadOnlyList<TrendPoint> Points { get; }

    public int Periods { get; }

    /// <summary>Whether the groups have figures that cannot be pooled, so that only their spread can be shown.</summary>
    public bool IsSpread => Points.All(p => p.Value is null) && Points.Any(p => p.Low is not null);

    /// <summary>How many periods the last answer (met or not met) has held without a break, from the last period back; 0 without one.</summary>
    public int LastRun
    {
        get
        {
            bool? last = Points.Count > 0 ? Points[^1].IsKept : null;
            return last is null ? 0 : Points.Reverse().TakeWhile(p => p.IsKept == last).Count();
        }
    }

    /// <summary>The trend of a standard; null when it is not cut by time, or into fewer than two periods.</summary>
    public static Trend? Of(StandardResult standard, CellGrid grid)
    {
        int[] periods = [.. Enumerable.Range(0, grid.Periods.Count).Where(p => grid.Periods[p] is not null)];
        if (periods.Length < 2) return null;
        return new Trend([.. periods.TakeLast(MostPoints).Select(p => Point(standard, grid, p))], periods.Length);
    }

    private static TrendPoint Point(StandardResult standard, CellGrid grid, int period)
    {
        CellResult[] cells = [.. grid.OfPeriod(period)];
        Pooled pooled = Pooled.Of(standard, cells);
        bool? isKept = pooled.Value is { } value && standard.Target is { } target ? target.IsKeptBy(value) : null;
        return new TrendPoint(grid.Periods[period]!, pooled.Value, cells.Min(c => c.Figures.Attained), cells.Max(c => c.Figures.Attained), isKept, pooled.Judged);
    }
}
