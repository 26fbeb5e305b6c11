using NodaTime;
using ServiceStandards.Calendars;
using ServiceStandards.Records;
using Ticks = ServiceStandards.Values.Ticks;

namespace ServiceStandards.Compilation;

/// <summary>Named operations on times that compiled expressions call.</summary>
internal static class Moments
{
    private static readonly string[] s_weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static bool IsOpen(WorkingCalendar calendar, long ticks) => calendar.IsOpen(Ticks.ToInstant(ticks));

    /// <summary>A moment against the end of the n-th working day after that of the start.</summary>
    public static int CompareToWorkingDays(WorkingCalendar calendar, long start, long until, int days) =>
        until.CompareTo(calendar.AfterWorkingDaysTicks(start, days));

    public static long Sooner(long left, long right) => Math.Min(left, right);

    /// <summary>The later of two moments, the greatest long being none.</summary>
    public static long Later(long left, long right) =>
        left == long.MaxValue ? right : right == long.MaxValue ? left : Math.Max(left, right);

    public static long StartOfDay(long dayNumber, DateTimeZone zone) =>
        Ticks.Of(zone.AtStartOfDay(new LocalDate(1, 1, 1).PlusDays((int)dayNumber)).ToInstant());

    public static long DateOf(long ticks, DateTimeZone zone) => ExactValue.Ticks(Ticks.ToInstant(ticks).InZone(zone).Date);

    public static string WeekdayOf(long ticks, DateTimeZone zone) => s_weekdays[(int)Ticks.ToInstant(ticks).InZone(zone).DayOfWeek - 1];

    public static long HourOf(long ticks, DateTimeZone zone) => Ticks.ToInstant(ticks).InZone(zone).Hour;
}
