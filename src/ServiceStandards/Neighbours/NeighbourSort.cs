namespace ServiceStandards.Neighbours;

/// <summary>Sorts chunks in place, as if they were one array: quicksort with Hoare's partition down to runs within one chunk.</summary>
internal sealed class NeighbourSort(Neighbour[][] chunks, CancellationToken cancellation)
{
    private const int Few = 32;

    /// <summary>Sorts [from, until); stops early, unsorted, when it is cancelled.</summary>
    public void Sort(long from, long until, int threads)
    {
        while (until - from > 1 && !cancellation.IsCancellationRequested)
        {
            if (IsRun(from, until))
            {
                Run(from, until).Sort();
                return;
            }

            if (until - from <= Few)
            {
                Insert(from, until);
                return;
            }

            long start = from, middle = Partition(from, until);
            if (threads > 1 && until - from > NeighbourList.ChunkSize)
            {
                int half = threads / 2;
                long end = until;
                Parallel.Invoke(() => Sort(start, middle, threads - half), () => Sort(middle, end, half));
                return;
            }

            if (middle - from < until - middle)
            {
                Sort(from, middle, 1);
                from = middle;
            }
            else
            {
                Sort(middle, until, 1);
                until = middle;
            }
        }
    }

    private ref Neighbour At(long index) => ref chunks[index >> NeighbourList.ChunkBits][index & (NeighbourList.ChunkSize - 1)];

    private static bool IsRun(long from, long until) => from >> NeighbourList.ChunkBits == (until - 1) >> NeighbourList.ChunkBits;

    private Span<Neighbour> Run(long from, long until) =>
        chunks[from >> NeighbourList.ChunkBits].AsSpan((int)(from & (NeighbourList.ChunkSize - 1)), (int)(until - from));

    private void Insert(long from, long until)
    {
        for (long i = from + 1; i < until; i++)
        {
            Neighbour one = At(i);
            long at = i;
            for (; at > from && one.IsBefore(At(at - 1)); at--) At(at) = At(at - 1);
            At(at) = one;
        }
    }

    /// <summary>Parts the range in two, neither of them empty, so that nothing in the first is above anything in the second.</summary>
    private long Partition(long from, long until)
    {
        Swap(from, Somewhere(from, until));
        Neighbour pivot = At(from);
        long low = from - 1, high = until;
        while (true)
        {
            do low++;
            while (At(low).IsBefore(pivot));
            do high--;
            while (pivot.IsBefore(At(high)));
            if (low >= high) return high + 1;
            Swap(low, high);
        }
    }

    /// <summary>A place that no order of the records makes a bad one over and over.</summary>
    private static long Somewhere(long from, long until) =>
        from + (long)(unchecked((ulong)(from ^ (until << 20)) * 0x9e3779b97f4a7c15) % (ulong)(until - from));

    private void Swap(long left, long right) => (At(left), At(right)) = (At(right), At(left));
}
