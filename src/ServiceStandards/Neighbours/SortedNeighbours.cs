namespace ServiceStandards.Neighbours;

/// <summary>All records of a source in the order of their keys and times. Read by all threads.</summary>
internal sealed class SortedNeighbours : NeighbourIndex
{
    /// <summary>One record in so many stands in a table of its own, small enough for a processor's cache: a search leaves it for one block.</summary>
    private const int BlockBits = 9;

    private readonly Neighbour[][] _chunks;
    private readonly Neighbour[] _firsts;
    private readonly long _count;

    public SortedNeighbours(Neighbour[][] chunks, long count)
    {
        (_chunks, _count) = (chunks, count);
        _firsts = new Neighbour[(int)((count + (1 << BlockBits) - 1) >> BlockBits)];
        for (int i = 0; i < _firsts.Length; i++) _firsts[i] = At((long)i << BlockBits);
    }

    public override long UntilNext(NeighbourKey key, long time)
    {
        long at = Before(new Neighbour(key, time + 1));
        return at < _count && At(at).Key == key ? At(at).Time - time : None;
    }

    public override long SincePrevious(NeighbourKey key, long time)
    {
        long at = Before(new Neighbour(key, time)) - 1;
        return at >= 0 && At(at).Key == key ? time - At(at).Time : None;
    }

    private ref Neighbour At(long index) => ref _chunks[index >> NeighbourList.ChunkBits][index & (NeighbourList.ChunkSize - 1)];

    /// <summary>How many are before the one given: all of the blocks before the last one that begins before it, and some of that.</summary>
    private long Before(in Neighbour one)
    {
        int block = Before(_firsts, one) - 1;
        if (block < 0) return 0;
        long from = (long)block << BlockBits;
        int length = (int)Math.Min(1 << BlockBits, _count - from);
        return from + Before(_chunks[from >> NeighbourList.ChunkBits].AsSpan((int)(from & (NeighbourList.ChunkSize - 1)), length), one);
    }

    private static int Before(ReadOnlySpan<Neighbour> sorted, in Neighbour one)
    {
        int from = 0, until = sorted.Length;
        while (from < until)
        {
            int middle = (int)(((uint)from + (uint)until) >> 1);
            if (sorted[middle].IsBefore(one)) from = middle + 1;
            else until = middle;
        }

        return from;
    }
}
