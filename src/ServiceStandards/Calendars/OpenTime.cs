namespace ServiceStandards.Calendars;

/// <summary>
/// The open time of a schedule as one rising function: Before(t) is how many ticks were open before t, Reaching(n) its inverse, the earliest t by
/// which n were. All else a calendar is asked follows from these two. Ticks are 0..<see cref="Block.LastTick"/>.
/// </summary>
internal sealed class OpenTime(Schedule schedule)
{
    private readonly BlockLine<OpenBlock> _blocks = new(index => OpenBlock.Build(schedule, index));

    /// <summary>Whether there is any open time at all; looks through all years only when there is none.</summary>
    public bool Exists() => Reaching(1) is not null || _blocks.Before(0) < 0;

    /// <summary>Open ticks before an instant, counted from the anchor, so that only differences mean something.</summary>
    public long Before(long at)
    {
        int block = Block.Of(at);
        return _blocks.Before(block) + _blocks[block].OpenBefore(at);
    }

    /// <summary>The earliest tick before which <paramref name="open"/> ticks were open; null when there is none.</summary>
    public long? Reaching(long open) =>
        _blocks.Reaching(open) is { } block ? _blocks[block].Reaching(open - _blocks.Before(block)) : null;

    public bool IsOpen(long at) => _blocks[Block.Of(at)].IsOpen(at);

    /// <summary>The first tick from <paramref name="from"/> on at which the calendar is open; null when it never is again.</summary>
    public long? NextOpen(long from) => Reaching(Before(from) + 1) - 1;

    /// <summary>The day that owns a tick at which the calendar is open.</summary>
    public int DayOf(long at) => _blocks[Block.Of(at)].DayOf(at);

    /// <summary>Open spans between two ticks, clipped, in order, none touching the next.</summary>
    public IEnumerable<(long Start, long End)> Between(long from, long to)
    {
        if (from >= to) yield break;
        (long Start, long End) span = (from, from);
        for (int block = Block.Of(from); block <= Block.Of(to); block++)
            foreach (Segment segment in _blocks[block].Between(Math.Max(from, Block.Start(block)), to))
            {
                if (segment.Start > span.End && span.End > span.Start) yield return span;
                span = (segment.Start > span.End ? segment.Start : span.Start, segment.End);
            }
        if (span.End > span.Start) yield return span;
    }
}
