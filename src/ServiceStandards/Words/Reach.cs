namespace ServiceStandards.Words;

/// <summary>The bounds of a target in words; null = no bound on that side.</summary>
internal sealed record Reach(string? Low, bool LowInclusive, string? High, bool HighInclusive)
{
    /// <summary>A share that is to be reached and no more: <c>90 %</c> says at least by itself.</summary>
    public bool IsPlainFloor => Low is not null && LowInclusive && High is null;
}
