namespace ServiceStandards.Tallies;

/// <summary>The places of one standard in a tally.</summary>
/// <param name="Cut">Which of the cuts.</param>
/// <param name="Counts">Its counters in the cells of the cut.</param>
/// <param name="Figure">Its figure in the cells of the cut; null for shares and counts.</param>
/// <param name="Evidence">How many worst and nearest misses are kept.</param>
/// <param name="LargerIsWorse">The order of the evidence.</param>
internal sealed record StandardLayout(int Cut, CountLayout Counts, int? Figure, int Evidence, bool LargerIsWorse)
{
    /// <summary>How many of a cell's records the standard is about.</summary>
    public long InScope(CellTally cell)
    {
        long counted = Figure is { } figure ? cell.Figures[figure].Judged : 0;
        for (int i = Counts.First; i < Counts.Next; i++) counted += cell.Counts[i];
        return counted;
    }

    public bool Fits(StandardLayout other) =>
        Cut == other.Cut && Counts.Fits(other.Counts) && Figure == other.Figure && Evidence == other.Evidence && LargerIsWorse == other.LargerIsWorse;
}
