namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>How an engine is asked to run: on so many threads, and in so many parts that are measured apart and merged; the seed deals the records out.</summary>
internal sealed record Way(int Threads, int Parts, int Seed)
{
    /// <summary>Whether the tallies are saved and read again before they are merged, and reported without the records' shape.</summary>
    public bool Saved { get; init; }

    /// <summary>Whether the records are counted day by day, kept in a history and reported from there.</summary>
    public bool Kept { get; init; }

    public static Way Plain { get; } = new(1, 1, 0);
}
