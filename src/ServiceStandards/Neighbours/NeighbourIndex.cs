namespace ServiceStandards.Neighbours;

/// <summary>Finds the record before and after a record, among those with the same key.</summary>
internal abstract class NeighbourIndex
{
    /// <summary>What is found where there is no neighbour.</summary>
    public const long None = -1;

    private protected NeighbourIndex() { }

    /// <summary>Takes over the list and sorts it.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NeighbourIndex Of(NeighbourList list, int threads, CancellationToken cancellation)
    {
        Neighbour[][] chunks = [.. list.Chunks];
        new NeighbourSort(chunks, cancellation).Sort(0, list.Count, threads);
        cancellation.ThrowIfCancellationRequested();
        return new SortedNeighbours(chunks, list.Count);
    }

    /// <summary>The ticks from the time to the next later record with the key; <see cref="None"/> when there is none. Records of the very same time are neither later nor earlier.</summary>
    public abstract long UntilNext(NeighbourKey key, long time);

    /// <summary>The ticks from the last earlier record with the key to the time; <see cref="None"/> when there is none.</summary>
    public abstract long SincePrevious(NeighbourKey key, long time);
}
