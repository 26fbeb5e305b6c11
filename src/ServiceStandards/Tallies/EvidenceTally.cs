namespace ServiceStandards.Tallies;

/// <summary>The worst and the nearest misses of one standard.</summary>
internal sealed class EvidenceTally(int capacity, bool largerIsWorse)
{
    public EvidenceList Worst { get; } = new(capacity, largerIsWorse);

    public EvidenceList Nearest { get; } = new(capacity, !largerIsWorse);

    public bool MayTake(decimal? value, long time) => Worst.MayTake(value, time) || Nearest.MayTake(value, time);

    public void Take(EvidenceEntry entry)
    {
        Worst.Take(entry);
        Nearest.Take(entry);
    }

    public void Add(EvidenceTally other)
    {
        foreach (EvidenceEntry entry in other.Worst.Entries) Worst.Take(entry);
        foreach (EvidenceEntry entry in other.Nearest.Entries) Nearest.Take(entry);
    }
}
