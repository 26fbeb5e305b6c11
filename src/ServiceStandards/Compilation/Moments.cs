using NodaTime;
using ServiceStandards.Calendars;
using Ticks = ServiceStandards.Values.Ticks;

namespace ServiceStandards.Compilation;

/// <summary>Named operations on times that compiled expressions call.</summary>
internal static class Moments
{
    public static bool IsOpen(WorkingCalendar calendar, long ticks) => calendar.IsOpen(Ticks.ToInstant(ticks));

    public static long StartOfDay(long dayNumber, DateTimeZone zone) =>
        Ticks.Of(zone.AtStartOfDay(new LocalDate(1, 1, 1).PlusDays((int)dayNumber)).ToInstant());
}
