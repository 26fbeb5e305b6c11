namespace ServiceStandards.Verdicts;

/// <summary>
/// What the records of a driver analysis, or of one of its groups, say. Computed from exact sums in binary floating point (about 15 digits; reports show six
/// behind the point): these are estimates, and no verdict hangs on them.
/// </summary>
public sealed record DriverFigures
{
    /// <summary>How many records carry all fields.</summary>
    public required long Count { get; init; }

    /// <summary>Why nothing was computed; null = it was.</summary>
    public required DriverObstacle? Obstacle { get; init; }

    /// <summary>The mean of the outcome, in seconds for a duration; null when not computed.</summary>
    public double? Mean { get; init; }

    /// <summary>The standard deviation of the outcome in the sample (n - 1 below the line); null when not computed.</summary>
    public double? StandardDeviation { get; init; }

    /// <summary>The share of the outcome's variance that the drivers together explain: R² of the least-squares regression on all of them, 0..1; null when not computed.</summary>
    public double? RSquared { get; init; }

    /// <summary>The drivers in the order of the file; empty when not computed.</summary>
    public IReadOnlyList<Driver> Drivers { get; init; } = [];
}
