using NodaTime;
using ServiceStandards.Words;

namespace ServiceStandards.Reports;

/// <summary>Writes moments for people: <c>1 April 2026</c> where a day starts, else with the time of day; the offset only where the time is shown.</summary>
internal static class TimeInWords
{
    public static string Of(DateTimeOffset time, Tongue tongue)
    {
        var moment = OffsetDateTime.FromDateTimeOffset(time);
        return moment.TimeOfDay == LocalTime.Midnight ? tongue.Numerals.Date(moment.Date) : tongue.Numerals.Time(moment.LocalDateTime, moment.Offset);
    }
}
