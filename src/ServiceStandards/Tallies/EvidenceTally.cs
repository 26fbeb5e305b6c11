namespace ServiceStandards.Tallies;

/// <summary>The worst and the nearest misses of one standard.</summary>
/// <param name="capacity">The most of each.</param>
/// <param name="largerIsWorse">Their order.</param>
/// <param name="atHand">Whose record is judged; null where none is ever removed.</param>
internal sealed class EvidenceTally(int capacity, bool largerIsWorse, RecordAtHand? atHand = null)
{
    public EvidenceList Worst { get; } = new(capacity, largerIsWorse);

    public EvidenceList Nearest { get; } = new(capacity, !largerIsWorse);

    public bool MayTake(decimal? value, long time) => Worst.MayTake(value, time) || Nearest.MayTake(value, time);

    public void Take(EvidenceEntry entry)
    {
        EvidenceEntry kept = atHand is null ? entry : entry with { Owner = atHand.Owner };
        Worst.Take(kept);
        Nearest.Take(kept);
    }

    public void Remove(object owner)
    {
        Worst.Remove(owner);
        Nearest.Remove(owner);
    }

    public void Clear()
    {
        Worst.Clear();
        Nearest.Clear();
    }

    public bool Holds(int first) => Worst.Holds(first) && Nearest.Holds(first);

    public void Add(EvidenceTally other)
    {
        foreach (EvidenceEntry entry in other.Worst.Entries) Worst.Take(entry);
        foreach (EvidenceEntry entry in other.Nearest.Entries) Nearest.Take(entry);
    }
}
