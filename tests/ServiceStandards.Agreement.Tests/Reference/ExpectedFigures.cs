using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>All figures of a cell or of the whole; amounts in the measure's unit, durations in ticks.</summary>
internal sealed record ExpectedFigures
{
    /// <summary>Null = there is no target, and so no verdict.</summary>
    public required ExpectedVerdict? Verdict { get; init; }

    public required Fraction? Attained { get; init; }

    public required long Judged { get; init; }

    public required long Met { get; init; }

    public required long Missed { get; init; }

    public required long Pending { get; init; }

    public required long Unmeasurable { get; init; }

    public required long OutOfScope { get; init; }

    public required long Unclear { get; init; }

    public required IReadOnlyDictionary<string, long> Excluded { get; init; }

    public required IReadOnlyDictionary<string, long> Skipped { get; init; }

    public required Fraction? RangeLow { get; init; }

    public required Fraction? RangeHigh { get; init; }

    public required (double Low, double High)? Interval { get; init; }

    public required long? MissesLeft { get; init; }

    public required long? MetNeeded { get; init; }
}
