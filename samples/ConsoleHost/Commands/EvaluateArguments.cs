namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>What the command line asks of an evaluation; null = not given.</summary>
internal sealed record EvaluateArguments
{
    public required IReadOnlyList<string> Standards { get; init; }

    /// <summary>Ids and tags; empty = all standards.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>The file of records; null = they are in a table.</summary>
    public string? Records { get; init; }

    /// <summary>The table of records; null = they are in a file.</summary>
    public string? Table { get; init; }

    /// <summary>How to connect to the table's database; null = as the environment says.</summary>
    public string? Connection { get; init; }

    /// <summary>Whether rows may be fetched where the database cannot measure them.</summary>
    public bool Stream { get; init; }

    public string? Mapping { get; init; }

    public string? AsOf { get; init; }

    public string? From { get; init; }

    public string? Until { get; init; }

    public string? AtRisk { get; init; }

    public IReadOnlyList<string> Formats { get; init; } = [];

    public string? Output { get; init; }

    public string? MaxRejected { get; init; }

    public bool Distributions { get; init; }

    public string? History { get; init; }

    public string? Language { get; init; }

    public string? Engine { get; init; }
}
