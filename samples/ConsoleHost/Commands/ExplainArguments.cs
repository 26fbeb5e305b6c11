namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>What the command line asks to be explained; null = not given.</summary>
internal sealed record ExplainArguments
{
    public required IReadOnlyList<string> Standards { get; init; }

    public string Language { get; init; } = "en";

    public string? Standard { get; init; }

    public string? Record { get; init; }

    public string? Records { get; init; }

    public string? Mapping { get; init; }

    public string? AsOf { get; init; }
}
