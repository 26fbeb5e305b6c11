namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>What moves a clock: for each role the names of its events.</summary>
internal sealed record WrittenClock
{
    public required IReadOnlyList<string> Start { get; init; }

    public required IReadOnlyList<string> Stop { get; init; }

    public IReadOnlyList<string> Pause { get; init; } = [];

    public IReadOnlyList<string> Resume { get; init; } = [];

    public IReadOnlyList<string> Restart { get; init; } = [];

    /// <summary>Null = not written: the first.</summary>
    public ClockCycle? Cycles { get; init; }
}
