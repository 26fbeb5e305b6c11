namespace ServiceStandards.Tallies;

/// <summary>How many open records of one standard must soon be served, and the soonest of them.</summary>
/// <param name="capacity">The most that are kept.</param>
/// <param name="atHand">Whose record is judged; null where none is ever removed.</param>
internal sealed class AtRiskTally(int capacity, RecordAtHand? atHand = null)
{
    private readonly List<AtRiskEntry> _soonest = [];
    private bool _dropped;

    public long Count { get; private set; }

    public IReadOnlyList<AtRiskEntry> Soonest => _soonest;

    /// <summary>Whether a record was counted since this was last set.</summary>
    public bool IsNoted { get; set; }

    /// <summary>Whether it surely holds the first so many, or all there are.</summary>
    public bool Holds(int first) => !_dropped || _soonest.Count >= first;

    /// <summary>Counts a record; true when it may belong to the soonest.</summary>
    public bool Note(long due)
    {
        Count++;
        IsNoted = true;
        return capacity > 0 && (IsOpen || (_soonest.Count > 0 && due <= _soonest[^1].Due));
    }

    public void Take(AtRiskEntry entry)
    {
        int at = _soonest.BinarySearch(entry);
        at = at < 0 ? ~at : at;
        if (at == _soonest.Count && !IsOpen)
        {
            _dropped = true;
            return;
        }

        _soonest.Insert(at, atHand is null ? entry : entry with { Owner = atHand.Owner });
        if (_soonest.Count <= capacity) return;
        _soonest.RemoveAt(capacity);
        _dropped = true;
    }

    public void Remove(object owner)
    {
        Count--;
        int at = _soonest.FindIndex(e => e.Owner == owner);
        if (at >= 0) _soonest.RemoveAt(at);
    }

    /// <summary>Forgets all, to be told all again.</summary>
    public void Clear()
    {
        Count = 0;
        _soonest.Clear();
        _dropped = false;
    }

    /// <summary>Counts records that are not kept.</summary>
    public void NoteOthers(long count) => Count += count;

    public void Add(AtRiskTally other)
    {
        Count += other.Count;
        foreach (AtRiskEntry entry in other._soonest) Take(entry);
    }

    /// <summary>Whether any entry has its place here. Once one was dropped, nothing is known of what comes after the last that is held.</summary>
    private bool IsOpen => !_dropped && _soonest.Count < capacity;
}
