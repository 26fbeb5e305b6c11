namespace ServiceStandards.Calendars;

/// <summary>A stretch of the time line with what it adds to a running total.</summary>
internal interface IBlock
{
    long Total { get; }

    /// <summary>How many entries it holds in memory.</summary>
    int Size { get; }
}
