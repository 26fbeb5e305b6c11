using System.Collections.Concurrent;
using NodaTime;
using NodaTime.TimeZones;
using ServiceStandards.EntityFrameworkCore.Sql;
using ServiceStandards.Values;
using Ticks = ServiceStandards.Values.Ticks;

namespace ServiceStandards.EntityFrameworkCore.Zones;

/// <summary>
/// The rules of a zone as tables that a query carries along, so that the database reckons with the same time zones as the streaming engine,
/// whichever edition of them its machine has.
/// </summary>
internal sealed class ZoneTable
{
    /// <summary>From 2100 on all zones follow rules that come again every 400 years, as the days of the week do; so 400 years of them stand for all that come.</summary>
    private const int CycleDays = 146_097, CycleUntil = 2500;

    private static readonly ConcurrentDictionary<DateTimeZone, ZoneTable> s_known = new();

    private readonly long[] _changes;
    private readonly long[] _offsets;
    private readonly long[] _localChanges;
    private readonly Lazy<(long[] Days, long[] Offsets)> _midnights;

    private ZoneTable(DateTimeZone zone)
    {
        ZoneInterval[] rules = [.. zone.GetZoneIntervals(Instant.FromUtc(1, 1, 2, 0, 0), Instant.FromUtc(CycleUntil + 1, 1, 1, 0, 0))];
        _changes = [.. rules.Skip(1).Select(r => Ticks.Of(r.Start))];
        _offsets = [.. rules.Select(r => r.WallOffset.Ticks)];
        // A local time that the clocks skip is moved on by the gap, one that occurs twice is the earlier: both read it by the old rule.
        _localChanges = [.. _changes.Select((change, i) => change + Math.Max(_offsets[i], _offsets[i + 1]))];
        _midnights = new Lazy<(long[], long[])>(() => Midnights(zone));
    }

    public static ZoneTable Of(DateTimeZone zone) => s_known.GetOrAdd(zone, z => new ZoneTable(z));

    /// <summary>What the clocks show at UTC ticks, as ticks.</summary>
    public string Local(string ticks, SqlParameters parameters) => $"({ticks} + {Offset(ticks, parameters)})";

    /// <summary>How far the clocks are ahead of UTC at UTC ticks.</summary>
    public string Offset(string ticks, SqlParameters parameters) => Found(InCycle(ticks, NodaConstants.TicksPerDay), _changes, _offsets, parameters);

    /// <summary>The UTC ticks at which the clocks show local ticks.</summary>
    public string Utc(string local, SqlParameters parameters) => $"({local} - {Found(InCycle(local, NodaConstants.TicksPerDay), _localChanges, _offsets, parameters)})";

    /// <summary>The UTC ticks at which a day begins.</summary>
    public string StartOfDay(string day, SqlParameters parameters) =>
        $"({day} * {NodaConstants.TicksPerDay} - {Found(InCycle(day, 1), _midnights.Value.Days, _midnights.Value.Offsets, parameters)})";

    /// <summary>A time of the years that the tables have, with the same place in the cycle.</summary>
    private static string InCycle(string key, long perDay)
    {
        long cycle = CycleDays * perDay, until = new DateOnly(CycleUntil, 1, 1).DayNumber * perDay;
        return $"(case when {key} < {SqlLiteral.Of(until)} then {key} else {SqlLiteral.Of(until - cycle)} + ({key} - {SqlLiteral.Of(until)}) % {SqlLiteral.Of(cycle)} end)";
    }

    private static string Found(string key, long[] from, long[] values, SqlParameters parameters) =>
        from.Length == 0 ? SqlLiteral.Of(values[0]) : $"({parameters.Of(values)})[width_bucket({key}, {parameters.Of(from)}) + 1]";

    /// <summary>How far midnight is from midnight UTC, from which day on: a change of the clocks matters to the days around it alone.</summary>
    private (long[] Days, long[] Offsets) Midnights(DateTimeZone zone)
    {
        var days = new List<long>();
        var offsets = new List<long> { _offsets[0] };
        foreach (long day in _changes.SelectMany(c => Enumerable.Range(-2, 5).Select(d => (long)Ticks.Day(c) + d)).Distinct().Order())
        {
            if (day < 1 || day > new DateOnly(9999, 12, 29).DayNumber) continue;
            long offset = Ticks.OfDay((int)day) - Ticks.Of(zone.AtStartOfDay(new LocalDate(1, 1, 1).PlusDays((int)day)).ToInstant());
            if (offset == offsets[^1]) continue;
            days.Add(day);
            offsets.Add(offset);
        }

        return ([.. days], [.. offsets]);
    }
}
