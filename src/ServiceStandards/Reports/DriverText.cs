namespace ServiceStandards.Reports;

/// <summary>What a report says of one driver analysis, in words. Free of characters that could drive a terminal.</summary>
public sealed record DriverText
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Where the analysis is written.</summary>
    public required string Place { get; init; }

    /// <summary>The outcome, how much of it is explained, and what became of the records.</summary>
    public required string Sentence { get; init; }

    /// <summary>The drivers of all records together: field, mean, r, beta, relative weight and Shapley share (of R² = 100 %), quadrant. Empty when not computed.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }

    /// <summary>What is said of each group, the first 24 of them.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>The names of the columns of <see cref="Rows"/>.</summary>
    public required IReadOnlyList<string> Columns { get; init; }
}
