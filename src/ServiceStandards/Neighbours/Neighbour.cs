namespace ServiceStandards.Neighbours;

/// <summary>A record as its neighbours need to know it: 24 bytes.</summary>
/// <param name="Key">Stands for the values that neighbours have in common.</param>
/// <param name="Time">The record's own time in UTC ticks.</param>
internal readonly record struct Neighbour(NeighbourKey Key, long Time) : IComparable<Neighbour>
{
    /// <summary>Whether it is less than the other; what sorting and searching ask most.</summary>
    public bool IsBefore(in Neighbour other) =>
        Key.High != other.Key.High ? Key.High < other.Key.High
        : Key.Low != other.Key.Low ? Key.Low < other.Key.Low
        : Time < other.Time;

    public int CompareTo(Neighbour other) => Key.CompareTo(other.Key) is not 0 and var order ? order : Time.CompareTo(other.Time);
}
