using NodaTime;
using ServiceStandards.EntityFrameworkCore.Sql;
using ServiceStandards.Model;
using ServiceStandards.Periods;
using ServiceStandards.Values;
using Ticks = ServiceStandards.Values.Ticks;

namespace ServiceStandards.EntityFrameworkCore.Zones;

/// <summary>
/// Keys to group records by in the database, such that records with one key are in one period. Which one it is tells the earliest time of the group, by the
/// same <see cref="PeriodCut"/> as everywhere; two keys may be one period.
/// </summary>
internal static class PeriodKeys
{
    /// <summary>Months, quarters and years are numbered in these years; outside them each day has a key of its own.</summary>
    private const int FirstYear = 1900, LastYear = 2200;

    /// <summary>How many keys there are together.</summary>
    public static int Count(PeriodCut cut) => cut.Period.Unit == PeriodUnit.Minutes ? 2 : 1;

    /// <summary>What the clocks show at UTC ticks, as ticks.</summary>
    /// <param name="cut">How time is cut.</param>
    /// <param name="ticks">The time, UTC ticks.</param>
    /// <param name="isNear">Whether all times are <see cref="NearTimes"/>.</param>
    /// <param name="parameters">Takes the tables.</param>
    public static string Local(PeriodCut cut, string ticks, bool isNear, SqlParameters parameters) => ZoneTable.Of(cut.Zone, isNear).Local(ticks, parameters);

    /// <param name="cut">How time is cut.</param>
    /// <param name="ticks">The time, UTC ticks.</param>
    /// <param name="local">What the clocks show then.</param>
    /// <param name="isNear">Whether all times are <see cref="NearTimes"/>.</param>
    /// <param name="parameters">Takes the tables.</param>
    public static IReadOnlyList<string> Of(PeriodCut cut, string ticks, string local, bool isNear, SqlParameters parameters)
    {
        string day = isNear ? $"({local} / {NodaConstants.TicksPerDay})" : Day(local);
        string key = cut.Period.Unit switch
        {
            PeriodUnit.Day => day,
            PeriodUnit.Week => $"({day} + {(cut.WeekStartsOnSunday ? 1 : 0)}) / 7",
            PeriodUnit.Month or PeriodUnit.Quarter or PeriodUnit.Year => Numbered(cut, day, parameters),
            PeriodUnit.Minutes => $"{day} * 1440 + ({local} - {day} * {NodaConstants.TicksPerDay}) / {cut.Period.Minutes * NodaConstants.TicksPerMinute}",
            _ => throw new InvalidOperationException($"Unknown period {cut.Period.Unit}."),
        };
        if (!isNear) key = $"case when {ticks} >= {SqlLiteral.Of(PeriodCut.Never)} then -1 else {key} end";
        return cut.Period.Unit == PeriodUnit.Minutes ? [key, $"{local} - {ticks}"] : [key];
    }

    /// <summary>The day of local ticks; those before year 1 are one.</summary>
    public static string Day(string local) => $"(case when {local} < 0 then -1 else {local} / {NodaConstants.TicksPerDay} end)";

    private static string Numbered(PeriodCut cut, string day, SqlParameters parameters)
    {
        long[] starts = [.. Starts(cut)];
        return $"case when {day} >= {starts[0]} and {day} < {starts[^1]} then width_bucket({day}, {parameters.Of(starts)}) else -2 - {day} end";
    }

    /// <summary>The first days of all periods, and of the one after the last.</summary>
    private static IEnumerable<long> Starts(PeriodCut cut)
    {
        PeriodSpan span = cut.Containing(Ticks.Of(cut.Zone.AtStartOfDay(new LocalDate(FirstYear, 6, 1)).ToInstant()));
        long end = Ticks.Of(Instant.FromUtc(LastYear, 1, 1, 0, 0));
        for (; span.From < end; span = cut.Containing(span.Until)) yield return Day(cut, span.From);
        yield return Day(cut, span.From);
    }

    private static long Day(PeriodCut cut, long ticks) =>
        NodaTime.Period.DaysBetween(new LocalDate(1, 1, 1), Ticks.ToInstant(ticks).InZone(cut.Zone).Date);
}
