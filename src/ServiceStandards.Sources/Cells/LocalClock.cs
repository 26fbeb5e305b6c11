using NodaTime;
using NodaTime.TimeZones;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.Cells;

/// <summary>
/// Turns local times of a zone into moments. Records mostly come in the order of time, so the offset in force is kept:
/// a day away from every change of the clocks it is the answer, near one the zone is asked.
/// </summary>
internal sealed class LocalClock(DateTimeZone zone)
{
    private long _from = long.MaxValue;
    private long _until = long.MinValue;
    private long _offset;

    /// <summary>The moment, in ticks, of a local time in ticks.</summary>
    public long ToMoment(long local)
    {
        if (local >= _from && local < _until) return local - _offset;
        Instant moment = TimeText.InZone(LocalDateTime.FromDateTime(new DateTime(local)), zone);
        Keep(zone.GetZoneInterval(moment));
        return Ticks.Of(moment);
    }

    /// <summary>By how much all local times of a day, given by its start in ticks, are ahead of UTC; false = the clocks are changed on the day or near it.</summary>
    public bool TryOffset(long day, out long offset)
    {
        if (day < _from || day >= _until) ToMoment(day);
        offset = _offset;
        return day >= _from && day < _until - TimeSpan.TicksPerDay;
    }

    private void Keep(ZoneInterval interval)
    {
        _offset = interval.WallOffset.Ticks;
        _from = interval.HasStart ? Ticks.Of(interval.Start) + _offset + TimeSpan.TicksPerDay : long.MinValue;
        _until = interval.HasEnd ? Ticks.Of(interval.End) + _offset - TimeSpan.TicksPerDay : long.MaxValue;
    }
}
