namespace ServiceStandards.Sources;

/// <summary>What one counts in a column of durations that are plain numbers. There is no default: a number without a unit is rejected.</summary>
public enum DurationUnit
{
    /// <summary>Milliseconds, <c>ms</c>.</summary>
    Milliseconds,

    /// <summary>Seconds, <c>s</c>.</summary>
    Seconds,

    /// <summary>Minutes, <c>m</c>.</summary>
    Minutes,

    /// <summary>Hours, <c>h</c>.</summary>
    Hours,
}
