namespace ServiceStandards.Tallies;

/// <summary>The counters and figures of all standards that are cut the same way, for one of their cells.</summary>
internal sealed class CellTally
{
    public CellTally(int counts, IReadOnlyList<FigureTally> figures)
    {
        Counts = new long[counts];
        Figures = [.. figures.Select(f => f.Empty())];
    }

    public long[] Counts { get; }

    public FigureTally[] Figures { get; }

    public void Add(CellTally other)
    {
        for (int i = 0; i < Counts.Length; i++) Counts[i] += other.Counts[i];
        for (int i = 0; i < Figures.Length; i++) Figures[i].Add(other.Figures[i]);
    }
}
