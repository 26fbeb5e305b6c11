using ServiceStandards.Periods;

namespace ServiceStandards.Tallies;

/// <summary>Gives periods small numbers, from 0 for a record without a time; finds them by a search among those met before.</summary>
internal sealed class PeriodIndex(PeriodCut cut)
{
    private readonly List<PeriodSpan> _spans = [];
    private readonly List<long> _starts = [];
    private readonly List<int> _numbers = [];
    private long _from = 1;
    private long _until;
    private int _last;

    public string? Label(int number) => number == 0 ? null : _spans[number - 1].Label;

    public int Find(bool given, long ticks)
    {
        if (!given) return 0;
        if (ticks >= _from && ticks < _until) return _last;
        return Search(ticks);
    }

    private int Search(long ticks)
    {
        int at = _starts.BinarySearch(ticks);
        if (at < 0) at = ~at - 1;
        if (at < 0 || _spans[_numbers[at] - 1].Until <= ticks) at = Insert(cut.Containing(ticks));
        PeriodSpan span = _spans[_numbers[at] - 1];
        (_from, _until, _last) = (span.From, span.Until, _numbers[at]);
        return _last;
    }

    private int Insert(PeriodSpan span)
    {
        _spans.Add(span);
        int at = ~_starts.BinarySearch(span.From);
        _starts.Insert(at, span.From);
        _numbers.Insert(at, _spans.Count);
        return at;
    }
}
