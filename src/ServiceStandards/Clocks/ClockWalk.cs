using ServiceStandards.Records;

namespace ServiceStandards.Clocks;

/// <summary>
/// Walks a clock over the events of a record and gives the segments of its cycles, in order of time. What the rules leave open is
/// decided here, and told in docs/clocks.md: events after as-of have not happened; nothing before the first start moves the clock; and at
/// the moment of the first start, the start comes first.
/// </summary>
internal ref struct ClockWalk
{
    private enum State { Idle, Counting, Paused }

    private readonly ReadOnlySpan<RecordEvent> _events;
    private readonly EventClock _clock;
    private readonly long _asOf;
    private readonly int _first;
    private int _next;
    private int _cycle;
    private long _from;
    private State _state;

    /// <param name="events">The events in order.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="asOf">The moment it is read at.</param>
    public ClockWalk(ReadOnlySpan<RecordEvent> events, EventClock clock, long asOf)
    {
        _events = events;
        (_clock, _asOf) = (clock, asOf);
        _first = FirstStart();
        if (_first < 0) return;
        for (_next = _first; _next > 0 && events[_next - 1].Ticks == events[_first].Ticks;) _next--;
        Open(events[_first], clock.RolesOf(events[_first].Code));
    }

    public ClockSegment Current { get; private set; }

    public readonly ClockWalk GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_first < 0) return false;
        while (_next < _events.Length && _events[_next].Ticks <= _asOf)
        {
            int at = _next++;
            if (at != _first && Take(_events[at])) return true;
        }

        if (_state == State.Idle) return false;
        Close(_asOf, SegmentEnd.Open);
        return true;
    }

    private readonly int FirstStart()
    {
        for (int i = 0; i < _events.Length && _events[i].Ticks <= _asOf; i++)
        {
            if ((_clock.RolesOf(_events[i].Code) & ClockRoles.Start) != 0) return i;
        }

        return -1;
    }

    /// <summary>Applies one event; true when a segment ended with it.</summary>
    private bool Take(RecordEvent taken)
    {
        ClockRoles roles = _clock.RolesOf(taken.Code);
        if (_state == State.Idle)
        {
            if ((roles & (ClockRoles.Start | ClockRoles.Restart)) != 0) Open(taken, roles);
            return false;
        }

        if ((roles & ClockRoles.Stop) != 0) Stop(taken, roles);
        else if (_state == State.Counting && (roles & ClockRoles.Pause) != 0) Change(taken.Ticks, State.Paused);
        else if (_state == State.Paused && (roles & ClockRoles.Resume) != 0) Change(taken.Ticks, State.Counting);
        else return false;
        return true;
    }

    private void Open(RecordEvent taken, ClockRoles roles)
    {
        _cycle++;
        _from = taken.Ticks;
        _state = (roles & ClockRoles.Pause) != 0 ? State.Paused : State.Counting;
    }

    private void Stop(RecordEvent taken, ClockRoles roles)
    {
        Close(taken.Ticks, SegmentEnd.Stopped);
        if ((roles & (ClockRoles.Start | ClockRoles.Restart)) != 0) Open(taken, roles);
    }

    private void Change(long at, State to)
    {
        Close(at, SegmentEnd.Changed);
        (_from, _state) = (at, to);
    }

    private void Close(long at, SegmentEnd end)
    {
        Current = new ClockSegment(_cycle, _from, at, _state == State.Counting, end);
        _state = State.Idle;
    }
}
