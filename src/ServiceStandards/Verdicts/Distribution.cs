namespace ServiceStandards.Verdicts;

/// <summary>How the measured values of the judged records are spread around the limit, counted in parts of equal width; the limit is the border of two of them.</summary>
public sealed record Distribution
{
    /// <summary>What the values are: <c>seconds</c> or <c>number</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>The limit that the standard, or its target, names; above zero.</summary>
    public required decimal Limit { get; init; }

    /// <summary>How wide a part is.</summary>
    public required decimal Width { get; init; }

    /// <summary>How many parts lie between zero and the limit.</summary>
    public required int PartsBelow { get; init; }

    /// <summary>Whether a value exactly on a border belongs to the part below it.</summary>
    public required bool ClosedAbove { get; init; }

    /// <summary>Whether values above the limit are the worse ones.</summary>
    public required bool LargerIsWorse { get; init; }

    /// <summary>Values below zero.</summary>
    public required long Negative { get; init; }

    /// <summary>The values of each part, from zero on.</summary>
    public required IReadOnlyList<long> Counts { get; init; }

    /// <summary>Values beyond the last part.</summary>
    public required long Beyond { get; init; }
}
