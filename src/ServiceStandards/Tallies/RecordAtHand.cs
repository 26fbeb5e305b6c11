namespace ServiceStandards.Tallies;

/// <summary>Says whose record is being judged, where it may be taken away again.</summary>
internal sealed class RecordAtHand
{
    public object? Owner { get; set; }
}
