namespace ServiceStandards.Neighbours;

/// <summary>Records that come and go, in the order of their times for each key. Says whose neighbours a change concerns.</summary>
internal sealed class LiveNeighbours : NeighbourIndex
{
    private static readonly Comparer<(long Time, object Owner)> s_byTime = Comparer<(long Time, object Owner)>.Create((one, other) => one.Time.CompareTo(other.Time));

    private readonly Dictionary<NeighbourKey, List<(long Time, object Owner)>> _records = [];
    private readonly Dictionary<object, Neighbour> _placeOf = new(ReferenceEqualityComparer.Instance);

    /// <summary>Puts a record in its place; null = it is nobody's neighbour.</summary>
    /// <param name="owner">Whose place it is.</param>
    /// <param name="place">The place.</param>
    /// <param name="concerned">Takes the owners of the records just before and just after the old place and the new one.</param>
    public void Put(object owner, Neighbour? place, ISet<object> concerned)
    {
        if (_placeOf.TryGetValue(owner, out Neighbour old))
        {
            if (old == place) return;
            Remove(owner, concerned);
        }

        if (place is not { } now) return;
        if (!_records.TryGetValue(now.Key, out List<(long Time, object Owner)>? same)) _records[now.Key] = same = [];
        same.Insert(First(same, now.Time), (now.Time, owner));
        _placeOf[owner] = now;
        Around(same, now.Time, concerned);
    }

    public void Remove(object owner, ISet<object> concerned)
    {
        if (!_placeOf.Remove(owner, out Neighbour old)) return;
        List<(long Time, object Owner)> same = _records[old.Key];
        same.RemoveAt(same.FindIndex(First(same, old.Time), r => r.Owner == owner));
        Around(same, old.Time, concerned);
        if (same.Count == 0) _records.Remove(old.Key);
    }

    public override long UntilNext(NeighbourKey key, long time)
    {
        if (!_records.TryGetValue(key, out List<(long Time, object Owner)>? same)) return None;
        int at = First(same, time + 1);
        return at < same.Count ? same[at].Time - time : None;
    }

    public override long SincePrevious(NeighbourKey key, long time)
    {
        if (!_records.TryGetValue(key, out List<(long Time, object Owner)>? same)) return None;
        int at = First(same, time) - 1;
        return at >= 0 ? time - same[at].Time : None;
    }

    /// <summary>Those of the last earlier time and of the next later one: records of the very same time are no neighbours of each other.</summary>
    private static void Around(List<(long Time, object Owner)> same, long time, ISet<object> concerned)
    {
        int before = First(same, time) - 1, after = First(same, time + 1);
        for (int i = before; i >= 0 && same[i].Time == same[before].Time; i--) concerned.Add(same[i].Owner);
        for (int i = after; i < same.Count && same[i].Time == same[after].Time; i++) concerned.Add(same[i].Owner);
    }

    /// <summary>The place of the first that is not earlier.</summary>
    private static int First(List<(long Time, object Owner)> same, long time)
    {
        int at = same.BinarySearch((time, same), s_byTime);
        if (at < 0) return ~at;
        while (at > 0 && same[at - 1].Time == time) at--;
        return at;
    }
}
