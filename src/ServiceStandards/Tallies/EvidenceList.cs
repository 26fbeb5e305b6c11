namespace ServiceStandards.Tallies;

/// <summary>
/// The first few of all misses in one order: by value, then the earliest, then by id. The order is total, so it does not matter
/// in which order, or in how many parts, the records come. Where entries are removed again it knows how many of the first it still holds.
/// </summary>
internal sealed class EvidenceList(int capacity, bool largestFirst)
{
    private readonly List<EvidenceEntry> _entries = [];
    private bool _dropped;

    public IReadOnlyList<EvidenceEntry> Entries => _entries;

    /// <summary>Whether it surely holds the first so many, or all there are.</summary>
    public bool Holds(int first) => !_dropped || _entries.Count >= first;

    /// <summary>Whether a record with this value and time may belong here; false without looking at its id where that is sure.</summary>
    public bool MayTake(decimal? value, long time) =>
        capacity > 0 && (IsOpen || (_entries.Count > 0 && Order(value, time, _entries[^1]) <= 0));

    /// <summary>A record without a value may belong here if its time is not later than this.</summary>
    public long NoneUntil =>
        capacity > 0 && IsOpen ? long.MaxValue : _entries is [.., { Value: null, Time: var last }] ? last : long.MinValue;

    public void Take(EvidenceEntry entry)
    {
        int from = 0, until = _entries.Count;
        for (int at = until - 1; from < until; at = (from + until) / 2) // the last one first: most come after it
        {
            if (Order(entry, _entries[at]) < 0) until = at;
            else from = at + 1;
        }

        TryPlace(entry, until);
    }

    /// <summary>Takes the entries of another list of the same order.</summary>
    public void Add(EvidenceList other)
    {
        int at = 0;
        foreach (EvidenceEntry entry in other._entries)
        {
            while (at < _entries.Count && Order(entry, _entries[at]) >= 0) at++;
            if (!TryPlace(entry, at)) return; // nor would those after it be
        }
    }

    public void Remove(object owner)
    {
        int at = _entries.FindIndex(e => e.Owner == owner);
        if (at >= 0) _entries.RemoveAt(at);
    }

    /// <summary>Forgets all, to be told all again.</summary>
    public void Clear()
    {
        _entries.Clear();
        _dropped = false;
    }

    /// <summary>Whether any entry has its place here. Once one was dropped, nothing is known of what comes after the last that is held.</summary>
    public bool IsOpen => !_dropped && _entries.Count < capacity;

    private bool TryPlace(EvidenceEntry entry, int at)
    {
        if (capacity == 0) return false;
        bool belongs = at < _entries.Count || IsOpen;
        if (belongs) _entries.Insert(at, entry);
        _dropped |= !belongs || _entries.Count > capacity;
        if (_entries.Count > capacity) _entries.RemoveAt(capacity);
        return belongs;
    }

    private int Order(EvidenceEntry left, EvidenceEntry right) =>
        Order(left.Value, left.Time, right) is not 0 and var order ? order : string.CompareOrdinal(left.Record, right.Record);

    private int Order(decimal? value, long time, EvidenceEntry other) => (value, other.Value) switch
    {
        ({ } left, { } right) when left != right => left < right == largestFirst ? 1 : -1,
        (null, not null) => 1,
        (not null, null) => -1,
        _ => time.CompareTo(other.Time),
    };
}
