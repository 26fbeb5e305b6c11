namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>One standard, or one version of it: versions have the same id and stand one after the other, earliest first.</summary>
internal sealed record WrittenStandard
{
    public required string Id { get; init; }

    public WrittenCondition? For { get; init; }

    /// <summary>Exclusions of its own.</summary>
    public IReadOnlyList<WrittenExclusion> Exclude { get; init; } = [];

    public WrittenSpan? Effective { get; init; }

    public required WrittenMeasure Measure { get; init; }

    /// <summary>Null = none: a figure without a verdict. For <c>every</c> it is not written but 100 %.</summary>
    public required WrittenTarget? Target { get; init; }

    /// <summary>One of 0.90, 0.95 and 0.99; null = the point decides.</summary>
    public decimal? Confidence { get; init; }

    public WrittenPeriod? Per { get; init; }

    public IReadOnlyList<string> By { get; init; } = [];

    public string? At { get; init; }

    public int? Minimum { get; init; }

    public bool JudgeEach { get; init; }

    public int? Evidence { get; init; }
}
