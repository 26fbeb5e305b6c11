namespace ServiceStandards.Tallies;

/// <summary>A record kept as evidence.</summary>
/// <param name="Record">Its id.</param>
/// <param name="Value">The value of the field with the limit, as ticks, day number or number; null when there is none.</param>
/// <param name="Time">Its own time in UTC ticks; the largest number when it has none.</param>
internal sealed record EvidenceEntry(string Record, decimal? Value, long Time)
{
    /// <summary>Whose evidence it is, where records can be taken away again; null else.</summary>
    public object? Owner { get; init; }
}
