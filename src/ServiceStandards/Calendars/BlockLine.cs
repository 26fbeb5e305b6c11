namespace ServiceStandards.Calendars;

/// <summary>
/// The years 1 to 9999 in blocks of 2^50 ticks (3.6 years), built when first asked for, with running totals. Totals are kept for
/// every block between the anchor and the furthest one ever asked for (22 kB at most); blocks are kept until they grow too many.
/// Safe for use by several threads: blocks do not change, and totals are written before the bounds that make them visible.
/// </summary>
internal sealed class BlockLine<TBlock>(Func<int, TBlock> build) where TBlock : class, IBlock
{
    private const int MostEntries = 1 << 20;

    private readonly Lock _growing = new();
    private readonly TBlock?[] _kept = new TBlock?[Block.Count];
    private readonly long[] _before = new long[Block.Count + 1];
    private volatile int _low = Block.Anchor;
    private volatile int _high = Block.Anchor;
    private int _entries;

    public TBlock this[int index] => Volatile.Read(ref _kept[index]) ?? Keep(index);

    /// <summary>The total of all blocks before this one, counted from the anchor (so negative before it); index 0..Count.</summary>
    public long Before(int index)
    {
        if (index < _low || index > _high) GrowTo(index);
        return _before[index];
    }

    /// <summary>The first block by whose end the running total has reached <paramref name="total"/>; null when no block does, or all are past it.</summary>
    public int? Reaching(long total)
    {
        while (total > _before[_high] && _high < Block.Count) GrowTo(_high + 1);
        while (total <= _before[_low] && _low > 0) GrowTo(_low - 1);
        int low = _low, high = _high;
        if (total > _before[high] || total <= _before[low]) return null;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (_before[middle] < total) low = middle;
            else high = middle;
        }
        return low;
    }

    private TBlock Keep(int index)
    {
        lock (_growing)
        {
            if (_kept[index] is { } there) return there;
            TBlock block = build(index);
            if (_entries + block.Size > MostEntries) Forget();
            _entries += block.Size;
            Volatile.Write(ref _kept[index], block);
            return block;
        }
    }

    private void Forget()
    {
        Array.Clear(_kept);
        _entries = 0;
    }

    private void GrowTo(int index)
    {
        lock (_growing)
        {
            for (; _high < index; _high++) _before[_high + 1] = _before[_high] + Total(_high);
            for (; _low > index; _low--) _before[_low - 1] = _before[_low] - Total(_low - 1);
        }
    }

    private long Total(int index) => (_kept[index] ?? build(index)).Total;
}
