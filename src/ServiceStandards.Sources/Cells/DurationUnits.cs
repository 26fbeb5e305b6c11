namespace ServiceStandards.Sources.Cells;

/// <summary>How long units are.</summary>
internal static class DurationUnits
{
    public static long TicksOf(DurationUnit unit) => unit switch
    {
        DurationUnit.Milliseconds => TimeSpan.TicksPerMillisecond,
        DurationUnit.Seconds => TimeSpan.TicksPerSecond,
        DurationUnit.Minutes => TimeSpan.TicksPerMinute,
        DurationUnit.Hours => TimeSpan.TicksPerHour,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "No unit of time."),
    };
}
