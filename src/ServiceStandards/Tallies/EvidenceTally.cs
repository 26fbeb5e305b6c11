using ServiceStandards.Values;

namespace ServiceStandards.Tallies;

/// <summary>
/// The worst and the nearest misses of one standard, or of one step of a ladder. Nearly all records are turned away by comparing whole numbers with those
/// of the last entries.
/// </summary>
/// <param name="capacity">The most of each.</param>
/// <param name="largerIsWorse">Their order.</param>
/// <param name="atHand">Whose record is judged; null where none is ever removed.</param>
internal sealed class EvidenceTally(int capacity, bool largerIsWorse, RecordAtHand? atHand = null)
{
    private static readonly (long, long) s_openAbove = (long.MinValue, long.MaxValue), s_openBelow = (long.MaxValue, long.MaxValue);

    private (long Badness, long Time) _lastWorst = s_openAbove;
    private (long Badness, long Time) _lastNearest = s_openBelow;

    public EvidenceList Worst { get; } = new(capacity, largerIsWorse);

    public EvidenceList Nearest { get; } = new(capacity, !largerIsWorse);

    /// <summary>Whether a record with this value and time may belong here.</summary>
    public bool MayTake(long value, long time)
    {
        long badness = largerIsWorse ? value : ~value;
        return badness > _lastWorst.Badness || badness < _lastNearest.Badness
            || (badness == _lastWorst.Badness && time <= _lastWorst.Time) || (badness == _lastNearest.Badness && time <= _lastNearest.Time);
    }

    /// <summary>The same for a number.</summary>
    public bool MayTake(decimal value, long time) =>
        SmallWhole.TryRead(value, out long whole) ? MayTake(whole, time) : Worst.MayTake(value, time) || Nearest.MayTake(value, time);

    /// <summary>The same for a record without a value.</summary>
    public bool MayTakeNone(long time) => Worst.MayTake(null, time) || Nearest.MayTake(null, time);

    public void Take(EvidenceEntry entry)
    {
        EvidenceEntry kept = atHand is null ? entry : entry with { Owner = atHand.Owner };
        Worst.Take(kept);
        Nearest.Take(kept);
        LookAtLast();
    }

    public void Remove(object owner)
    {
        Worst.Remove(owner);
        Nearest.Remove(owner);
        LookAtLast();
    }

    public void Clear()
    {
        Worst.Clear();
        Nearest.Clear();
        LookAtLast();
    }

    public bool Holds(int first) => Worst.Holds(first) && Nearest.Holds(first);

    public void Add(EvidenceTally other)
    {
        foreach (EvidenceEntry entry in other.Worst.Entries) Worst.Take(entry);
        foreach (EvidenceEntry entry in other.Nearest.Entries) Nearest.Take(entry);
        LookAtLast();
    }

    private void LookAtLast()
    {
        _lastWorst = Last(Worst, s_openAbove);
        _lastNearest = Last(Nearest, s_openBelow);
    }

    /// <summary>The last entry of a list that takes nothing beyond it; where its value is no whole number, all are looked at more closely.</summary>
    private (long Badness, long Time) Last(EvidenceList list, (long, long) open)
    {
        if (list.IsOpen || list.Entries is not [.., { Value: { } value, Time: var time }] || !decimal.IsInteger(value) || value is < long.MinValue or > long.MaxValue) return open;
        return (largerIsWorse ? (long)value : ~(long)value, time);
    }
}
