using NodaTime;
using ServiceStandards.Values;

namespace ServiceStandards.Compilation;

/// <summary>Named operations on times that compiled expressions call.</summary>
internal static class Moments
{
    public static long StartOfDay(long dayNumber, DateTimeZone zone) =>
        Ticks.Of(zone.AtStartOfDay(new LocalDate(1, 1, 1).PlusDays((int)dayNumber)).ToInstant());
}
