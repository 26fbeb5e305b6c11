using System.Runtime.CompilerServices;
using ServiceStandards.Values;

namespace ServiceStandards.Tallies;

/// <summary>
/// The worst and the nearest misses of one standard, or of one step of a ladder. Nearly all records are turned away by comparing whole numbers with those
/// of the last entries.
/// </summary>
/// <param name="capacity">The most of each.</param>
/// <param name="largerIsWorse">Their order.</param>
/// <param name="atHand">Whose record is judged; null where none is ever removed.</param>
/// <param name="changed">Is told of the tally's last entries; null = nobody is.</param>
internal sealed class EvidenceTally(int capacity, bool largerIsWorse, RecordAtHand? atHand = null, Action<EvidenceTally>? changed = null)
{
    private static readonly (long, long) s_openAbove = (long.MinValue, long.MaxValue), s_openBelow = (long.MaxValue, long.MaxValue);

    /// <summary>The badness and the time of the worst list's last entry: with more badness a record belongs there, with as much if it is not later.</summary>
    public (long Badness, long Time) LastWorst = s_openAbove;

    /// <summary>The same of the nearest list, with less badness.</summary>
    public (long Badness, long Time) LastNearest = s_openBelow;

    /// <summary>What exclusive or makes badness of a value with: it turns all bits round, or none, so that more is worse.</summary>
    public readonly long Turn = largerIsWorse ? 0 : -1;

    /// <summary>A record without a value belongs here if its time is not later than this.</summary>
    public long NoneUntil = capacity > 0 ? long.MaxValue : long.MinValue;

    /// <summary>From here on, so much badness surely belongs to neither list; it lies between the last entries.</summary>
    private long _between;

    private ulong _betweenLength;

    public EvidenceList Worst { get; } = new(capacity, largerIsWorse);

    public EvidenceList Nearest { get; } = new(capacity, !largerIsWorse);

    /// <summary>Whether a record with this value and time may belong here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayTake(long value, long time) => unchecked((ulong)((value ^ Turn) - _between)) >= _betweenLength && IsAtAnEnd(value ^ Turn, time);

    /// <summary>The same for a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayTake(decimal value, long time) => SmallWhole.TryRead(value, out long whole) ? MayTake(whole, time) : MayTakeAny(value, time);

    /// <summary>The same for a record without a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayTakeNone(long time) => time <= NoneUntil;

    public void Take(EvidenceEntry entry)
    {
        EvidenceEntry kept = atHand is null ? entry : entry with { Owner = atHand.Owner };
        Worst.Take(kept);
        Nearest.Take(kept);
        LookAtLast();
    }

    public void Remove(object owner)
    {
        Worst.Remove(owner);
        Nearest.Remove(owner);
        LookAtLast();
    }

    public void Clear()
    {
        Worst.Clear();
        Nearest.Clear();
        LookAtLast();
    }

    public bool Holds(int first) => Worst.Holds(first) && Nearest.Holds(first);

    public void Add(EvidenceTally other)
    {
        Worst.Add(other.Worst);
        Nearest.Add(other.Nearest);
        LookAtLast();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool MayTakeAny(decimal value, long time) => Worst.MayTake(value, time) || Nearest.MayTake(value, time);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsAtAnEnd(long badness, long time) =>
        badness > LastWorst.Badness || badness < LastNearest.Badness
        || (badness == LastWorst.Badness && time <= LastWorst.Time) || (badness == LastNearest.Badness && time <= LastNearest.Time);

    private void LookAtLast()
    {
        NoneUntil = Math.Max(Worst.NoneUntil, Nearest.NoneUntil);
        LastWorst = Last(Worst, s_openAbove);
        LastNearest = Last(Nearest, s_openBelow);
        (long from, long until) = (LastNearest.Badness, LastWorst.Badness);
        (_between, _betweenLength) = from < until ? (from + 1, unchecked((ulong)(until - from) - 1)) : (0, 0);
        changed?.Invoke(this);
    }

    /// <summary>The last entry of a list that takes nothing beyond it; where its value is no whole number, all are looked at more closely.</summary>
    private (long Badness, long Time) Last(EvidenceList list, (long, long) open)
    {
        if (list.IsOpen || list.Entries is not [.., { Value: { } value, Time: var time }] || !decimal.IsInteger(value) || value is < long.MinValue or > long.MaxValue) return open;
        return ((long)value ^ Turn, time);
    }
}
