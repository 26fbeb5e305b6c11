namespace ServiceStandards.Calendars;

/// <summary>Collects open time day by day into disjoint segments in order of time, each owned by the day that opened it; where days overlap, the later day.</summary>
internal sealed class Segments(Schedule schedule)
{
    private readonly LocalClock _clock = new(schedule.Zone);
    private readonly List<Segment> _laid = [];

    /// <summary>Adds the hours of a day; days come in order.</summary>
    public void Add(int day)
    {
        foreach (Segment opening in schedule.Openings(day, _clock)) Lay(opening);
    }

    /// <summary>The segments that have time in [from, to), not clipped to it.</summary>
    public IReadOnlyList<Segment> Within(long from, long to)
    {
        int first = _laid.FindIndex(s => s.End > from), last = _laid.FindLastIndex(s => s.Start < to);
        return first < 0 ? [] : _laid[first..(last + 1)];
    }

    private void Lay(Segment added)
    {
        int first = _laid.Count;
        while (first > 0 && _laid[first - 1].End > added.Start) first--;
        if (first == _laid.Count) _laid.Add(added);
        else LayOver(first, added);
    }

    private void LayOver(int first, Segment added)
    {
        List<Segment> overlapped = _laid[first..];
        _laid.RemoveRange(first, overlapped.Count);
        foreach (Segment earlier in overlapped) Append(earlier with { End = Math.Min(earlier.End, added.Start) });
        Append(added);
        foreach (Segment earlier in overlapped) Append(earlier with { Start = Math.Max(earlier.Start, added.End) });
    }

    private void Append(Segment segment)
    {
        if (segment.Start < segment.End) _laid.Add(segment);
    }
}
