namespace ServiceStandards.Verdicts;

/// <summary>
/// The quadrants of importance-performance analysis: J. A. Martilla and J. C. James, Importance-Performance Analysis, Journal of Marketing 41 (1977), 77-79. Important is
/// a Shapley share (with more than 12 drivers: a relative weight) above the average of the drivers; weak is a mean below the average of the drivers' means.
/// </summary>
public enum DriverQuadrant
{
    /// <summary>Important and weak: "concentrate here".</summary>
    ImproveFirst,

    /// <summary>Important and strong: "keep up the good work".</summary>
    KeepUp,

    /// <summary>Unimportant and weak: "low priority".</summary>
    LowPriority,

    /// <summary>Unimportant and strong: "possible overkill".</summary>
    PossibleOverkill,
}
