namespace ServiceStandards.Clocks;

/// <summary>What a clock shows: a final value, a value so far, or by default nothing.</summary>
/// <param name="Given">Whether the value is final.</param>
/// <param name="Running">Whether it is the value so far; a paused clock runs, too, but its value stands still.</param>
/// <param name="Value">Ticks; 0 where it is neither.</param>
internal readonly record struct ClockReading(bool Given, bool Running, long Value)
{
    public static ClockReading Final(long ticks) => new(true, false, ticks);

    public static ClockReading SoFar(long ticks) => new(false, true, ticks);
}
