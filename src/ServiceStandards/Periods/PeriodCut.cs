using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;
using NodaTime.TimeZones;
using ServiceStandards.Model;
using ServiceStandards.Values;
using Period = ServiceStandards.Model.Period;

namespace ServiceStandards.Periods;

/// <summary>Cuts the time line into periods of a zone. Labels sort in the order of time: 2026-03-02, 2026-W10, 2026-03, 2026-Q1, 2026, 2026-03-02T10:30+01:00.</summary>
internal sealed record PeriodCut(Period Period, DateTimeZone Zone, AnnualDate FiscalYear, bool WeekStartsOnSunday)
{
    private static readonly OffsetDateTimePattern s_minutes = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<+HH:mm>");

    /// <summary>Times from here on, such as the 9999-12-31 that systems write for never, are one period: the one after it could not be named.</summary>
    public static long Never { get; } = Ticks.Of(Instant.FromUtc(9998, 12, 30, 0, 0));

    public PeriodSpan Containing(long ticks)
    {
        if (ticks >= Never) return new PeriodSpan(Never, long.MaxValue, "9999");
        PeriodSpan span = Cut(ticks);
        return span with { Until = Math.Min(span.Until, Never) };
    }

    private PeriodSpan Cut(long ticks)
    {
        ZonedDateTime local = Ticks.ToInstant(ticks).InZone(Zone);
        LocalDate day = local.Date;
        return Period.Unit switch
        {
            PeriodUnit.Day => Days(day, day.PlusDays(1), Iso(day)),
            PeriodUnit.Week => Week(day),
            PeriodUnit.Month => Days(Month(day), Month(day).PlusMonths(1), Iso(day)[..7]),
            PeriodUnit.Quarter => Quarter(day),
            PeriodUnit.Year => Days(Year(day), NextYear(day), Label(Year(day).Year)),
            PeriodUnit.Minutes => Minutes(local),
            _ => throw new InvalidOperationException($"Unknown period {Period.Unit}."),
        };
    }

    private PeriodSpan Week(LocalDate day)
    {
        if (WeekStartsOnSunday)
        {
            LocalDate sunday = day.PlusDays(-((int)day.DayOfWeek % 7));
            return Days(sunday, sunday.PlusDays(7), Iso(sunday));
        }

        LocalDate monday = day.PlusDays(1 - (int)day.DayOfWeek);
        int year = WeekYearRules.Iso.GetWeekYear(day), week = WeekYearRules.Iso.GetWeekOfWeekYear(day);
        return Days(monday, monday.PlusDays(7), Label(year) + "-W" + week.ToString("00", CultureInfo.InvariantCulture));
    }

    private PeriodSpan Quarter(LocalDate day)
    {
        LocalDate year = Year(day);
        int quarter = 3;
        while (quarter > 0 && year.PlusMonths(3 * quarter) > day) quarter--;
        LocalDate end = quarter == 3 ? NextYear(day) : year.PlusMonths(3 * (quarter + 1));
        return Days(year.PlusMonths(3 * quarter), end, Label(year.Year) + "-Q" + (quarter + 1).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A part of the day by the local clock; a change of the clocks ends it.</summary>
    private PeriodSpan Minutes(ZonedDateTime local)
    {
        long size = Period.Minutes * NodaConstants.TicksPerMinute, part = local.TickOfDay / size;
        ZoneInterval rule = Zone.GetZoneInterval(local.ToInstant());
        Instant start = (local.Date + LocalTime.FromTicksSinceMidnight(part * size)).WithOffset(local.Offset).ToInstant();
        Instant end = start.Plus(NodaTime.Duration.FromTicks(size));
        Instant from = rule.HasStart && rule.Start > start ? rule.Start : start;
        Instant until = rule.HasEnd && rule.End < end ? rule.End : end;
        return new PeriodSpan(Ticks.Of(from), Ticks.Of(until), s_minutes.Format(start.WithOffset(local.Offset)));
    }

    private PeriodSpan Days(LocalDate from, LocalDate until, string label) =>
        new(Ticks.Of(Zone.AtStartOfDay(from).ToInstant()), Ticks.Of(Zone.AtStartOfDay(until).ToInstant()), label);

    private static LocalDate Month(LocalDate day) => new(day.Year, day.Month, 1);

    private LocalDate Year(LocalDate day) =>
        FiscalYear.InYear(day.Year) is var start && start <= day ? start : FiscalYear.InYear(day.Year - 1);

    private LocalDate NextYear(LocalDate day) => FiscalYear.InYear(Year(day).Year + 1);

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Label(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
