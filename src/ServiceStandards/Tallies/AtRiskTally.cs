namespace ServiceStandards.Tallies;

/// <summary>How many open records of one standard must soon be served, and the soonest of them.</summary>
internal sealed class AtRiskTally(int capacity)
{
    private readonly List<AtRiskEntry> _soonest = [];

    public long Count { get; private set; }

    public IReadOnlyList<AtRiskEntry> Soonest => _soonest;

    /// <summary>Counts a record; true when it may belong to the soonest.</summary>
    public bool Note(long due)
    {
        Count++;
        return capacity > 0 && (_soonest.Count < capacity || due <= _soonest[^1].Due);
    }

    public void Take(AtRiskEntry entry)
    {
        int at = _soonest.BinarySearch(entry);
        _soonest.Insert(at < 0 ? ~at : at, entry);
        if (_soonest.Count > capacity) _soonest.RemoveAt(capacity);
    }

    /// <summary>Counts records that are not kept.</summary>
    public void NoteOthers(long count) => Count += count;

    public void Add(AtRiskTally other)
    {
        Count += other.Count;
        foreach (AtRiskEntry entry in other._soonest) Take(entry);
    }
}
