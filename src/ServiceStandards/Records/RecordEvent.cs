namespace ServiceStandards.Records;

/// <summary>Something that happened to a record.</summary>
/// <param name="Ticks">When, in UTC ticks.</param>
/// <param name="Code">What, as the number of its name.</param>
/// <param name="Order">Its place among the record's events as they came.</param>
internal readonly record struct RecordEvent(long Ticks, int Code, int Order) : IComparable<RecordEvent>
{
    public int CompareTo(RecordEvent other) => Ticks != other.Ticks ? Ticks.CompareTo(other.Ticks) : Order.CompareTo(other.Order);
}
