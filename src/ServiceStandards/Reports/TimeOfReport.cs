using NodaTime;
using NodaTime.Text;

namespace ServiceStandards.Reports;

/// <summary>Writes moments in ISO 8601 with hours and minutes of offset: 2026-03-31T23:59:59+02:00.</summary>
internal static class TimeOfReport
{
    private static readonly OffsetDateTimePattern s_pattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss;FFFFFFFo<+HH:mm>");

    public static string Write(DateTimeOffset time) => s_pattern.Format(OffsetDateTime.FromDateTimeOffset(time));
}
