namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>What the command line asks of a comparison; null = not given.</summary>
internal sealed record DiffArguments
{
    public required string Old { get; init; }

    public required string New { get; init; }

    public string Language { get; init; } = "en";

    public string? Records { get; init; }

    public string? Mapping { get; init; }

    public string? AsOf { get; init; }
}
