namespace ServiceStandards.Agreement.Tests.Engines;

/// <summary>How an engine is asked to run: on so many threads, and in so many parts that are measured apart and merged; the seed deals the records out.</summary>
internal sealed record Way(int Threads, int Parts, int Seed)
{
    public static Way Plain { get; } = new(1, 1, 0);
}
