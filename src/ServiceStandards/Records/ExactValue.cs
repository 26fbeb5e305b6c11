using NodaTime;
using ServiceStandards.Values;

namespace ServiceStandards.Records;

/// <summary>Turns values of .NET and NodaTime types into the engines' whole ticks, day numbers and decimals.</summary>
internal static class ExactValue
{
    /// <summary>Whether a binary float is a number a decimal can hold; NaN and infinities are no value.</summary>
    public static bool IsNumber(double value) => Math.Abs(value) < 7.9e27;

    /// <summary>The decimal a person would write for the float: at most 15 significant digits, so 0.1 is 0.1.</summary>
    public static decimal Number(double value) => (decimal)value;

    public static long Ticks(NodaTime.Duration value) => value.BclCompatibleTicks;

    public static long Ticks(DateOnly value) => value.DayNumber;

    public static long Ticks(LocalDate value) => NodaTime.Period.DaysBetween(new LocalDate(1, 1, 1), value);

    public static long Ticks(Instant value) => Values.Ticks.Of(value);

    public static long Ticks(OffsetDateTime value) => Values.Ticks.Of(value.ToInstant());

    public static long Ticks(ZonedDateTime value) => Values.Ticks.Of(value.ToInstant());

    public static long Ticks(LocalDateTime value, DateTimeZone zone) => Values.Ticks.Of(TimeText.InZone(value, zone));

    /// <summary>UTC and local kinds are moments; an unspecified kind is local to the standards' time zone.</summary>
    public static long Ticks(DateTime value, DateTimeZone zone) => value.Kind switch
    {
        DateTimeKind.Utc => value.Ticks,
        DateTimeKind.Local => value.ToUniversalTime().Ticks,
        _ => Ticks(LocalDateTime.FromDateTime(value), zone),
    };
}
