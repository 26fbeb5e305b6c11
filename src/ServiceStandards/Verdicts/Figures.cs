namespace ServiceStandards.Verdicts;

/// <summary>
/// The counts and the measured figure of a standard or of one of its cells. Judged, pending, unmeasurable, excluded and skipped
/// add up to the records in scope; with out of scope, to all records.
/// Amounts are fractions for shares (0.9 is 90 %), seconds for durations, plain numbers else.
/// </summary>
public sealed record Figures
{
    /// <summary>The verdict; null when the standard has no target, and so nothing to comply with.</summary>
    public required Verdict? Verdict { get; init; }

    /// <summary>The figure that is compared with the target; null when no record was judged. Rounded to 18 digits behind the point: comparisons are made before.</summary>
    public required decimal? Attained { get; init; }

    /// <summary>How far the figure is on the right side of the target (negative: on the wrong side); null without a figure or a target.</summary>
    public required decimal? Margin { get; init; }

    /// <summary>Records that were judged: met + missed, or for figures the records that gave a value.</summary>
    public required long Judged { get; init; }

    /// <summary>Records that met the condition; under an at-most or below target these are the offenders. 0 for figures.</summary>
    public required long Met { get; init; }

    /// <summary>Records that missed the condition. 0 for figures.</summary>
    public required long Missed { get; init; }

    /// <summary>Records whose clock is still running and has not decided yet.</summary>
    public required long Pending { get; init; }

    /// <summary>Records that lack a value that the measure needs.</summary>
    public required long Unmeasurable { get; init; }

    /// <summary>Records excluded, by reason; reasons that excluded none are there with 0.</summary>
    public required IReadOnlyDictionary<string, long> Excluded { get; init; }

    /// <summary>Records that a service level's formula leaves out, by reason: abandoned, short-abandon, other-outcome.</summary>
    public required IReadOnlyDictionary<string, long> Skipped { get; init; }

    /// <summary>Records that the standard is not about; 0 for a cell, which holds records in scope only.</summary>
    public required long OutOfScope { get; init; }

    /// <summary>Records whose scope or exclusion could not be decided: counted above as out of scope or not excluded. 0 for a cell.</summary>
    public required long Unclear { get; init; }

    /// <summary>The lowest figure that can still come out when the pending and unmeasurable are decided; null when it cannot be known.</summary>
    public required decimal? RangeLow { get; init; }

    /// <summary>The highest figure that can still come out; null when it cannot be known.</summary>
    public required decimal? RangeHigh { get; init; }

    /// <summary>
    /// Whether a figure that complies, or is tolerated, cannot stay so: with the time so far of running records counted in it is beyond the target already, and
    /// they can only take longer. False for shares, counts, rates and scores.
    /// </summary>
    public bool CannotStay { get; init; }

    /// <summary>The lower end of the Wilson 95 % interval of a share (Wilson 1927); null for other measures and without data.</summary>
    public required double? IntervalLow { get; init; }

    /// <summary>The upper end of the Wilson 95 % interval of a share; null for other measures and without data.</summary>
    public required double? IntervalHigh { get; init; }

    /// <summary>How many more of the judged records could have been misses (under a ceiling: offenders) and the target still met; null when it is not met, and for other measures than shares.</summary>
    public required long? MissesLeft { get; init; }

    /// <summary>How many of the misses should have been met (under a ceiling: how many offenders are too many); null when the target is met, and for other measures than shares.</summary>
    public required long? MetNeeded { get; init; }
}
