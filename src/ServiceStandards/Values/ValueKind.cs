namespace ServiceStandards.Values;

/// <summary>What kind of value a field holds.</summary>
public enum ValueKind
{
    /// <summary>Text, compared by code point.</summary>
    Text,

    /// <summary>An exact decimal number.</summary>
    Number,

    /// <summary>A length of time, in ticks of 100 ns.</summary>
    Duration,

    /// <summary>A moment on the time line, in ticks of 100 ns.</summary>
    Time,

    /// <summary>A day of the calendar.</summary>
    Date,

    /// <summary>Yes or no.</summary>
    Flag,
}
