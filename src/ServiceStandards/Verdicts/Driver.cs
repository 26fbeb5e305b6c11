namespace ServiceStandards.Verdicts;

/// <summary>What a driver has to do with the outcome.</summary>
public sealed record Driver
{
    /// <summary>The field.</summary>
    public required string Field { get; init; }

    /// <summary>Its mean, in seconds for a duration.</summary>
    public required double Mean { get; init; }

    /// <summary>Its standard deviation in the sample (n - 1 below the line).</summary>
    public required double StandardDeviation { get; init; }

    /// <summary>Pearson's r with the outcome, -1..1.</summary>
    public required double Correlation { get; init; }

    /// <summary>The standardised coefficient of the least-squares regression of the outcome on all drivers: by how many standard deviations the outcome moves with one of this driver, the others held.</summary>
    public required double Beta { get; init; }

    /// <summary>The relative weight: its part of R² by orthogonal counterparts of the drivers; the weights add up to R². J. W. Johnson, A heuristic method for estimating the relative weight of predictor variables in multiple regression, Multivariate Behavioral Research 35 (2000), 1-19.</summary>
    public required double RelativeWeight { get; init; }

    /// <summary>The Shapley or LMG share: what it adds to R², averaged over all orders in which drivers can enter; the shares add up to R². R. H. Lindeman, P. F. Merenda and R. Z. Gold, Introduction to Bivariate and Multivariate Analysis (1980), 119ff. Null with more than 12 drivers.</summary>
    public required double? ShapleyShare { get; init; }

    /// <summary>Its quadrant; null with a single driver, and where a driver is a duration: its mean cannot be compared with marks, and less of it is better.</summary>
    public required DriverQuadrant? Quadrant { get; init; }
}
