namespace ServiceStandards.Neighbours;

/// <summary>
/// 128 bits that stand for the values of a record in some fields. Equal values have equal keys; among a thousand million different
/// rows of values the odds that any two share a key are one to 10^20, so a key is taken for the values.
/// </summary>
internal readonly record struct NeighbourKey(ulong High, ulong Low) : IComparable<NeighbourKey>
{
    public int CompareTo(NeighbourKey other) => High != other.High ? High.CompareTo(other.High) : Low.CompareTo(other.Low);
}
