using ServiceStandards.Values;

namespace ServiceStandards.Tallies;

/// <summary>Evidence whose values are whole numbers: a record that cannot belong to it is turned away by comparing those alone.</summary>
internal sealed class EvidenceGate(int capacity, bool largerIsWorse)
{
    private long _worstValue = long.MinValue;
    private long _worstTime = long.MaxValue;
    private long _nearestValue = long.MaxValue;
    private long _nearestTime = long.MaxValue;

    public EvidenceTally Tally { get; } = new(capacity, largerIsWorse);

    /// <summary>Whether a record with this value and time may belong here.</summary>
    public bool MayTake(long value, long time)
    {
        long badness = largerIsWorse ? value : ~value;
        return badness > _worstValue || badness < _nearestValue
            || (badness == _worstValue && time <= _worstTime) || (badness == _nearestValue && time <= _nearestTime);
    }

    /// <summary>The same for a record that may have no value, or one that is no whole number.</summary>
    public bool MayTake(decimal? value, long time) =>
        value is { } number && SmallWhole.TryRead(number, out long whole) ? MayTake(whole, time) : Tally.MayTake(value, time);

    public void Take(EvidenceEntry entry)
    {
        Tally.Take(entry);
        (_worstValue, _worstTime) = Last(Tally.Worst.Entries, (long.MinValue, long.MaxValue));
        (_nearestValue, _nearestTime) = Last(Tally.Nearest.Entries, (long.MaxValue, long.MaxValue));
    }

    /// <summary>The last entry of a full list; what is beyond it has no place there.</summary>
    private (long Value, long Time) Last(IReadOnlyList<EvidenceEntry> entries, (long, long) open)
    {
        if (entries.Count < capacity || entries[^1] is not { Value: { } value, Time: var time } || !decimal.IsInteger(value) || value is < long.MinValue or > long.MaxValue) return open;
        return (largerIsWorse ? (long)value : ~(long)value, time);
    }
}
