namespace ServiceStandards.Tallies;

/// <summary>Values in their order and how often each occurred, in blocks that know their sums: a rank is found, and a value counted or taken away, without a look at all.</summary>
internal sealed class RankedCounts
{
    private const int Most = 512;

    private readonly List<Block> _blocks = [];

    public long Total { get; private set; }

    public static RankedCounts Of(Dictionary<decimal, long> counts)
    {
        var ranked = new RankedCounts();
        foreach (var part in counts.OrderBy(c => c.Key).Chunk(Most / 2)) ranked._blocks.Add(new Block([.. part.Select(c => c.Key)], [.. part.Select(c => c.Value)]));
        ranked.Total = counts.Values.Sum();
        return ranked;
    }

    public IEnumerable<KeyValuePair<decimal, long>> All => _blocks.SelectMany(b => b.All);

    /// <summary>The value at a rank, from 1.</summary>
    public decimal At(long rank)
    {
        foreach (Block block in _blocks)
        {
            if (rank <= block.Total) return block.At(rank);
            rank -= block.Total;
        }

        throw new InvalidOperationException("Ranked counts hold fewer values than they count.");
    }

    /// <summary>Counts a value so many times more; below zero: less.</summary>
    public void Count(decimal value, long more)
    {
        Total += more;
        int at = _blocks.FindIndex(b => b.Last >= value);
        if (at < 0)
        {
            if (_blocks.Count == 0) _blocks.Add(new Block([], []));
            at = _blocks.Count - 1;
        }

        Block block = _blocks[at];
        block.Count(value, more);
        if (block.Size == 0) _blocks.RemoveAt(at);
        else if (block.Size > Most) _blocks.Insert(at + 1, block.Split());
    }

    private sealed class Block(List<decimal> values, List<long> counts)
    {
        public long Total { get; private set; } = counts.Sum();

        public int Size => values.Count;

        public decimal Last => values[^1];

        public IEnumerable<KeyValuePair<decimal, long>> All => values.Select((value, i) => KeyValuePair.Create(value, counts[i]));

        public decimal At(long rank)
        {
            int at = 0;
            while (rank > counts[at]) rank -= counts[at++];
            return values[at];
        }

        public void Count(decimal value, long more)
        {
            Total += more;
            int at = values.BinarySearch(value);
            if (at < 0)
            {
                values.Insert(~at, value);
                counts.Insert(~at, more);
            }
            else if ((counts[at] += more) == 0)
            {
                values.RemoveAt(at);
                counts.RemoveAt(at);
            }
        }

        /// <summary>Gives the second half away.</summary>
        public Block Split()
        {
            int half = values.Count / 2, rest = values.Count - half;
            var second = new Block(values.GetRange(half, rest), counts.GetRange(half, rest));
            values.RemoveRange(half, rest);
            counts.RemoveRange(half, rest);
            Total -= second.Total;
            return second;
        }
    }
}
