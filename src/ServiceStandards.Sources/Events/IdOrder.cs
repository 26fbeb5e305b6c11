using System.Text;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Events;

/// <summary>Compares ids as records and events are sorted by, and finds out where they are not.</summary>
internal sealed class IdOrder(EventOrder order, string events, string records, RowsAccount account)
{
    public int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (order == EventOrder.Text) return left.SequenceCompareTo(right);
        ReadOnlySpan<byte> one = left.TrimStart((byte)'0'), other = right.TrimStart((byte)'0');
        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : one.SequenceCompareTo(other);
    }

    /// <exception cref="Records.RecordsUnreadableException">The records are not sorted.</exception>
    public void CheckRecord(byte[]? before, ReadOnlySpan<byte> id) => Check(before, id, records);

    /// <exception cref="Records.RecordsUnreadableException">The events are not sorted.</exception>
    public void CheckEvent(byte[]? before, ReadOnlySpan<byte> id) => Check(before, id, events);

    private void Check(byte[]? before, ReadOnlySpan<byte> id, string name)
    {
        if (order == EventOrder.Number && id.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0)
            throw account.Unreadable(SourceMessages.IdIsNoNumber(name, Encoding.UTF8.GetString(id)));
        if (before is not null && Compare(before, id) > 0)
            throw account.Unreadable(SourceMessages.NotSorted(name, Encoding.UTF8.GetString(before), Encoding.UTF8.GetString(id)));
    }
}
