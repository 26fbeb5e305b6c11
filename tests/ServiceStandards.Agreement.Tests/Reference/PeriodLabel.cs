using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>The name of the period that a time falls in.</summary>
internal static class PeriodLabel
{
    public static string Of(WrittenFile file, WrittenPeriod per, Instant time)
    {
        ZonedDateTime local = time.InZone(file.TimeZone);
        return per switch
        {
            WrittenPeriod.Day => Text($"{local.Date:uuuu-MM-dd}"),
            WrittenPeriod.Week => file.WeekStartsOnSunday ? SundayWeek(local.Date) : IsoWeek(local.Date),
            WrittenPeriod.Month => Text($"{local.Date:uuuu-MM}"),
            WrittenPeriod.Quarter => Quarter(local.Date, file.FiscalYear ?? new AnnualDate(1, 1)),
            WrittenPeriod.Year => Text($"{FiscalYear(local.Date, file.FiscalYear ?? new AnnualDate(1, 1)):0000}"),
            WrittenPeriod.QuarterHour => Minutes(local, 15),
            WrittenPeriod.HalfHour => Minutes(local, 30),
            WrittenPeriod.TwoHours => Minutes(local, 120),
            _ => throw new ArgumentOutOfRangeException(nameof(per)),
        };
    }

    private static string IsoWeek(LocalDate date) =>
        Text($"{WeekYearRules.Iso.GetWeekYear(date):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(date):00}");

    /// <summary>No one numbers weeks that start on Sunday in the same way, so they are named by that day.</summary>
    private static string SundayWeek(LocalDate date)
    {
        while (date.DayOfWeek != IsoDayOfWeek.Sunday) date = date.PlusDays(-1);
        return Text($"{date:uuuu-MM-dd}");
    }

    private static string Quarter(LocalDate date, AnnualDate start)
    {
        int year = FiscalYear(date, start);
        int quarter = 4;
        while (quarter > 1 && date < start.InYear(year).PlusMonths(3 * (quarter - 1))) quarter--;
        return Text($"{year:0000}-Q{quarter}");
    }

    /// <summary>A fiscal year has the number of the year it starts in.</summary>
    private static int FiscalYear(LocalDate date, AnnualDate start) => date < start.InYear(date.Year) ? date.Year - 1 : date.Year;

    /// <summary>Parts of the day by the local clock; the offset tells apart what the clocks show twice.</summary>
    private static string Minutes(ZonedDateTime local, int minutes)
    {
        int start = (local.Hour * 60 + local.Minute) / minutes * minutes;
        return Text($"{local.Date:uuuu-MM-dd}T{start / 60:00}:{start % 60:00}") + OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(local.Offset);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
