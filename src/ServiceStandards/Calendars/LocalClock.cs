using NodaTime.TimeZones;
using NodaTime;
using ServiceStandards.Values;

namespace ServiceStandards.Calendars;

/// <summary>
/// Turns local ticks of one zone into UTC ticks: a local time that the clocks skip is moved on by the gap, one that occurs twice is the
/// earlier. Remembers the zone interval it was last in, so it is for one thread.
/// </summary>
internal sealed class LocalClock(DateTimeZone zone)
{
    private static readonly LocalDateTime Origin = new(1, 1, 1, 0, 0);

    // Offsets differ by at most 36 h: this far from a change of the clocks, a local time occurs exactly once.
    private const long Margin = 2 * NodaConstants.TicksPerDay;

    private long _plainFrom = long.MaxValue;
    private long _plainTo = long.MinValue;
    private long _offset;

    /// <summary>Resolves a span of local time; false when nothing is left of it.</summary>
    public bool TryResolve(long localFrom, long localTo, out long from, out long to)
    {
        (from, to) = (localFrom - _offset, localTo - _offset);
        if (from >= _plainFrom && to < _plainTo) return true;

        ZoneLocalMapping mapping = Map(localFrom);
        if (mapping.Count == 0 && localTo <= Ticks.Of(mapping.LateInterval.Start) + mapping.LateInterval.WallOffset.Ticks) return false; // swallowed by the gap
        from = localFrom - mapping.EarlyInterval.WallOffset.Ticks;
        to = Resolve(localTo);
        return from < to;
    }

    public long Resolve(long local)
    {
        long plain = local - _offset;
        if (plain >= _plainFrom && plain < _plainTo) return plain;

        // One rule for all three cases: the offset before the change moves a skipped time on and takes the earlier of two.
        ZoneInterval interval = Map(local).EarlyInterval;
        Remember(interval);
        return local - interval.WallOffset.Ticks;
    }

    private ZoneLocalMapping Map(long local) => zone.MapLocal(Origin.PlusTicks(local));

    private void Remember(ZoneInterval interval)
    {
        _offset = interval.WallOffset.Ticks;
        _plainFrom = interval.HasStart ? Ticks.Of(interval.Start) + Margin : long.MinValue;
        _plainTo = interval.HasEnd ? Ticks.Of(interval.End) - Margin : long.MaxValue;
    }
}
