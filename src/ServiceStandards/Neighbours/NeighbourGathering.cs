namespace ServiceStandards.Neighbours;

/// <summary>What one reader's records are gathered into before any of them is judged; written by one thread.</summary>
/// <param name="indexes">How many indexes there will be.</param>
/// <param name="asOf">The moment the records are judged at, in UTC ticks.</param>
internal sealed class NeighbourGathering(int indexes, long asOf)
{
    public readonly long AsOf = asOf;

    /// <summary>By index.</summary>
    public readonly NeighbourList[] Lists = [.. Enumerable.Range(0, indexes).Select(_ => new NeighbourList())];

    public long Records { get; set; }
}
