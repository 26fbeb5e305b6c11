using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace ServiceStandards.Values;

/// <summary>Reads dates and times in ISO 8601: <c>2026-01-31</c>, <c>2026-02-18T06:00</c> in a zone, or with an offset or <c>Z</c>.</summary>
internal static class TimeText
{
    private static readonly IPattern<LocalDateTime>[] s_local =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss;FFFFFFF"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss;FFFFFFF"),
    ];

    private static readonly IPattern<OffsetDateTime>[] s_offset =
    [
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss;FFFFFFFo<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mmo<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss;FFFFFFFo<Z+HH:mm>"),
    ];

    /// <summary>A local time that the clocks skip is moved on by the gap, one that occurs twice is the earlier (NodaTime's lenient rule).</summary>
    private static readonly ZoneLocalMappingResolver s_lenient =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    public static bool TryReadDate(string text, out LocalDate date) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out date) && IsInRange(date);

    /// <summary>Reads a date as its first moment in the zone, a local time in the zone, or a time with an offset.</summary>
    public static bool TryRead(string text, DateTimeZone zone, out Instant time)
    {
        time = default;
        if (TryReadDate(text, out LocalDate date))
        {
            time = zone.AtStartOfDay(date).ToInstant();
            return true;
        }

        if (TryReadLocal(text, out LocalDateTime local))
        {
            time = InZone(local, zone);
            return true;
        }

        if (!TryReadOffset(text, out OffsetDateTime offset)) return false;
        time = offset.ToInstant();
        return true;
    }

    /// <summary>A time of a day without an offset.</summary>
    public static bool TryReadLocal(string text, out LocalDateTime time) => TryRead(text, s_local, out time) && IsInRange(time.Date);

    /// <summary>A time of a day with an offset or Z.</summary>
    public static bool TryReadOffset(string text, out OffsetDateTime time) => TryRead(text, s_offset, out time) && IsInRange(time.Date);

    private static bool TryRead<T>(string text, IPattern<T>[] patterns, out T time) where T : struct
    {
        foreach (IPattern<T> pattern in patterns)
        {
            if (pattern.Parse(text).TryGetValue(default, out time)) return true;
        }

        time = default;
        return false;
    }

    public static Instant InZone(LocalDateTime local, DateTimeZone zone) => zone.ResolveLocal(local, s_lenient).ToInstant();

    /// <summary>The years of .NET's times but for the first and the last, out of which an offset or a zone could lead.</summary>
    private static bool IsInRange(LocalDate date) => date.Year is > 1 and < 9999;
}
