namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>What the command line asks of a check; null = not given.</summary>
internal sealed record CheckArguments
{
    public required IReadOnlyList<string> Standards { get; init; }

    /// <summary>Whether a warning fails the check.</summary>
    public bool Strict { get; init; }

    public string? Records { get; init; }

    public string? Mapping { get; init; }
}
