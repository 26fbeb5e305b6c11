namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>What the command line asks of a run of tests; null = not given.</summary>
internal sealed record TestArguments
{
    public required IReadOnlyList<string> Paths { get; init; }

    public string? Filter { get; init; }

    public bool Mutate { get; init; }

    public bool Strict { get; init; }

    public string? JUnit { get; init; }
}
