namespace ServiceStandards.Sources;

/// <summary>Limits of reading records.</summary>
public sealed record ReadingOptions
{
    /// <summary>The usual limits.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>The share of rows, 0 to 1, that may be rejected before the reading fails; null = what the mapping says, else 0.01.</summary>
    public decimal? MaxRejected { get; init; }

    /// <summary>The longest row, in bytes of UTF-8; a longer one ends the reading of CSV, and is rejected in JSON lines. The default is 1 MiB.</summary>
    public int MaxRowBytes { get; init; } = 1024 * 1024;

    /// <summary>How many bytes of a file a reader takes at a time.</summary>
    internal int LotBytes { get; init; } = 256 * 1024;
}
