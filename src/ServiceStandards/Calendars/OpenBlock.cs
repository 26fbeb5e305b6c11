using NodaTime;
using ServiceStandards.Values;

namespace ServiceStandards.Calendars;

/// <summary>The open time of one block in order, with the ticks open before each segment of it.</summary>
internal sealed class OpenBlock : IBlock
{
    // A span ends at most two local days after its date begins; offsets and gaps add less than three.
    private const int DaysBack = 5;

    private readonly long[] _starts;
    private readonly long[] _ends;
    private readonly long[] _before;
    private readonly int[] _days;

    // For each slot of a day or so, how many segments start before it: a search looks at the few between two of these.
    private readonly int[] _startedBefore = new int[Block.Slots + 1];

    private OpenBlock(IReadOnlyList<Segment> segments, long from, long to)
    {
        int count = segments.Count;
        (_starts, _ends, _before, _days) = (new long[count], new long[count], new long[count], new int[count]);
        for (int i = 0; i < count; i++)
        {
            (_starts[i], _ends[i], _days[i]) = (Math.Max(segments[i].Start, from), Math.Min(segments[i].End, to), segments[i].Day);
            _before[i] = Total;
            Total += _ends[i] - _starts[i];
            _startedBefore[Block.SlotOf(_starts[i]) + 1] = i + 1;
        }
        for (int slot = 1; slot <= Block.Slots; slot++) _startedBefore[slot] = Math.Max(_startedBefore[slot], _startedBefore[slot - 1]);
    }

    public long Total { get; }

    public int Size => _starts.Length;

    public static OpenBlock Build(Schedule schedule, int index)
    {
        long from = Block.Start(index), to = Block.Start(index + 1);
        var segments = new Segments(schedule);
        for (int day = Ticks.Day(from) - DaysBack; day <= Ticks.Day(to) + 1; day++) segments.Add(day);
        return new(segments.Within(from, to), from, to);
    }

    /// <summary>The ticks open in this block before <paramref name="at"/>.</summary>
    public long OpenBefore(long at)
    {
        int i = SegmentFrom(at);
        return i < 0 ? 0 : _before[i] + Math.Min(at, _ends[i]) - _starts[i];
    }

    public bool IsOpen(long at) => SegmentFrom(at) is >= 0 and var i && at < _ends[i];

    /// <summary>The earliest tick before which that many ticks of this block were open; 0 &lt; open &lt;= Total.</summary>
    public long Reaching(long open)
    {
        int i = Array.BinarySearch(_before, open);
        i = (i < 0 ? ~i : i) - 1;
        return _starts[i] + (open - _before[i]);
    }

    /// <summary>The day that owns a tick at which the calendar is open.</summary>
    public int DayOf(long at) => _days[SegmentFrom(at)];

    /// <summary>The segments in [from, to), clipped to it; <paramref name="from"/> is in this block.</summary>
    public IEnumerable<Segment> Between(long from, long to)
    {
        for (int i = Math.Max(SegmentFrom(from), 0); i < Size && _starts[i] < to; i++)
            if (_ends[i] > from)
                yield return new Segment(Math.Max(_starts[i], from), Math.Min(_ends[i], to), _days[i]);
    }

    // The last segment that starts at or before a tick; -1 when there is none.
    private int SegmentFrom(long at)
    {
        int slot = Block.SlotOf(at), started = _startedBefore[slot];
        int i = Array.BinarySearch(_starts, started, _startedBefore[slot + 1] - started, at);
        return i < 0 ? ~i - 1 : i;
    }
}
