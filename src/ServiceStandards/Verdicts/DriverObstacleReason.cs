namespace ServiceStandards.Verdicts;

/// <summary>Why a driver analysis was not computed.</summary>
public enum DriverObstacleReason
{
    /// <summary>Fewer records carry all fields than ten for each driver: a regression on fewer says more about chance than about drivers.</summary>
    TooFewRecords,

    /// <summary>A field has the same value in all records.</summary>
    NoVariance,

    /// <summary>A driver is fixed by the others, or all but fixed: what each of them does cannot be told apart.</summary>
    Dependent,
}
