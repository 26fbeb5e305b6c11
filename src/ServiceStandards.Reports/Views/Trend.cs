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
    public static Trend? Of(StandardResult standard)
    {
        var labels = new Numbering<string>(StringComparer.Ordinal);
        List<Pool> pools = [];
        foreach (CellResult cell in standard.Cells)
        {
            if (cell.Period is not { } label) continue;
            int number = labels.Of(label);
            if (number == pools.Count) pools.Add(new Pool());
            pools[number].Add(cell);
        }

        if (pools.Count < 2) return null;
        IEnumerable<int> inTime = Enumerable.Range(0, pools.Count).OrderBy(p => labels.Items[p], StringComparer.Ordinal).TakeLast(MostPoints);
        return new Trend([.. inTime.Select(p => Point(standard, labels.Items[p], pools[p]))], pools.Count);
    }

    private static TrendPoint Point(StandardResult standard, string period, Pool pool)
    {
        decimal? value = pool.Value(standard);
        bool? isKept = value is { } figure && standard.Target is { } target ? target.IsKeptBy(figure) : null;
        return new TrendPoint(period, value, pool.Low, pool.High, isKept, pool.Judged);
    }
}
