namespace ServiceStandards.Tallies;

/// <summary>An open record that must soon be served.</summary>
/// <param name="Due">The moment by which it must, in UTC ticks.</param>
/// <param name="Record">Its id.</param>
/// <param name="Value">The value so far of the field with the limit; null when there is none.</param>
internal readonly record struct AtRiskEntry(long Due, string Record, decimal? Value) : IComparable<AtRiskEntry>
{
    /// <summary>Whose entry it is, where records can be taken away again; null else.</summary>
    public object? Owner { get; init; }

    /// <summary>The soonest first, then by id: a total order, so that parts can come in any order.</summary>
    public int CompareTo(AtRiskEntry other) =>
        Due != other.Due ? Due.CompareTo(other.Due)
        : string.CompareOrdinal(Record, other.Record) is not 0 and var byId ? byId
        : Nullable.Compare(Value, other.Value);
}
