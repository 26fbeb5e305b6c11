namespace ServiceStandards.Records;

/// <summary>
/// The events of the record at hand. One buffer is filled again and again by one thread with events as they come, and read in the order
/// of time: of one moment as they came (the other way round where all events of the record came newest first, also those that no clock knows), and each name once.
/// </summary>
internal sealed class EventBuffer
{
    private readonly List<int> _timeless = [];
    private RecordEvent[] _events = new RecordEvent[8];
    private int _count;
    private EventSequence _sequence;
    private bool _isSorted = true;

    public void Clear()
    {
        _timeless.Clear();
        _count = 0;
        (_sequence, _isSorted) = (default, true);
    }

    public void Add(long ticks, int code)
    {
        if (_count == _events.Length) Array.Resize(ref _events, _count * 2);
        _sequence.Take(ticks);
        _events[_count] = new RecordEvent(ticks, code, _count);
        _count++;
        _isSorted = false;
    }

    public void CopyTo(EventBuffer other)
    {
        other.Clear();
        other._timeless.AddRange(_timeless);
        other._events = [.. _events.AsSpan(0, Math.Max(1, _count))];
        (other._count, other._sequence, other._isSorted) = (_count, _sequence, _isSorted);
    }

    /// <summary>Takes note of an event that no clock knows: it is part of the order in which events come.</summary>
    public void Pass(long ticks) => _sequence.Take(ticks);

    /// <summary>Says how all events of the record came, where those that no clock knows were not passed.</summary>
    public void Came(EventSequence sequence) => _sequence = sequence;

    /// <summary>Adds an event that does not say when it was: a clock that it would move cannot be read.</summary>
    public void AddTimeless(int code) => _timeless.Add(code);

    public IReadOnlyList<int> Timeless => _timeless;

    public ReadOnlySpan<RecordEvent> InOrder()
    {
        if (!_isSorted)
        {
            Sort(_events.AsSpan(0, _count));
            DropRepeated();
            _isSorted = true;
        }

        return _events.AsSpan(0, _count);
    }

    private void Sort(Span<RecordEvent> events)
    {
        if (_sequence.IsRising) return;
        if (_sequence.IsFalling) events.Reverse();
        else events.Sort();
    }

    /// <summary>Names are few, those that clocks know, so the events kept of one moment are few, too.</summary>
    private void DropRepeated()
    {
        int kept = 0, moment = 0;
        for (int i = 0; i < _count; i++)
        {
            if (kept > 0 && _events[kept - 1].Ticks != _events[i].Ticks) moment = kept;
            if (!Holds(_events.AsSpan(moment, kept - moment), _events[i].Code)) _events[kept++] = _events[i];
        }

        _count = kept;
    }

    private static bool Holds(ReadOnlySpan<RecordEvent> events, int code)
    {
        foreach (RecordEvent one in events)
        {
            if (one.Code == code) return true;
        }

        return false;
    }
}
