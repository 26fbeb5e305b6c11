namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>What the command line asks of a report from a history; null = not given.</summary>
internal sealed record HistoryArguments
{
    public required IReadOnlyList<string> Standards { get; init; }

    public required string History { get; init; }

    public string? From { get; init; }

    public string? Until { get; init; }

    public IReadOnlyList<string> Formats { get; init; } = [];

    public string? Output { get; init; }

    public string? Language { get; init; }
}
