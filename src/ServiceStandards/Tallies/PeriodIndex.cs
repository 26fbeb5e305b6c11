using System.Numerics;
using System.Runtime.CompilerServices;
using ServiceStandards.Periods;

namespace ServiceStandards.Tallies;

/// <summary>
/// Gives periods small numbers, from 0 for a record without a time. Times mostly come in their order, so the last period is tried first, then the one that a
/// time nearby fell into before; then it is searched for among all.
/// </summary>
internal sealed class PeriodIndex(PeriodCut cut)
{
    private const int Places = 1024;
    private const int PlacesPerPeriodBits = 3;

    private readonly List<PeriodSpan> _spans = [];
    private readonly List<long> _starts = [];
    private readonly List<int> _numbers = [];

    /// <summary>By places that come round again and again on the time line: the number of the period that was last found there; 0 = none.</summary>
    private readonly int[] _nearby = new int[Places];

    /// <summary>A place is 2 to the power of this many ticks long: a fraction of the shortest period.</summary>
    private int _placeBits = 63;

    private long _from;
    private ulong _length;
    private int _last;

    /// <summary>The period that was found last; one without times where none was.</summary>
    public PeriodSeen Last => new(_from, _length, _last);

    public string? Label(int number) => number == 0 ? null : _spans[number - 1].Label;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(bool given, long ticks)
    {
        if (!given) return 0;
        return unchecked((ulong)(ticks - _from)) < _length ? _last : Searched(ticks);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Searched(long ticks)
    {
        ref int nearby = ref _nearby[(ticks >> _placeBits) & (Places - 1)];
        if (nearby == 0 || !IsWithin(_spans[nearby - 1], ticks)) nearby = Number(ticks);
        PeriodSpan span = _spans[nearby - 1];
        (_from, _length, _last) = (span.From, unchecked((ulong)(span.Until - span.From)), nearby);
        return nearby;
    }

    private static bool IsWithin(PeriodSpan span, long ticks) => span.From <= ticks && ticks < span.Until;

    private int Number(long ticks)
    {
        int at = _starts.BinarySearch(ticks);
        if (at < 0) at = ~at - 1;
        return at >= 0 && IsWithin(_spans[_numbers[at] - 1], ticks) ? _numbers[at] : Add(cut.Containing(ticks));
    }

    private int Add(PeriodSpan span)
    {
        _spans.Add(span);
        _placeBits = Math.Min(_placeBits, Math.Max(0, BitOperations.Log2(unchecked((ulong)(span.Until - span.From))) - PlacesPerPeriodBits));
        int at = ~_starts.BinarySearch(span.From);
        _starts.Insert(at, span.From);
        _numbers.Insert(at, _spans.Count);
        return _spans.Count;
    }
}
