using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>What came out, as machines read it: lower case with hyphens.</summary>
internal static class ResultCodes
{
    public static string? Of(DriverQuadrant? quadrant) => quadrant switch
    {
        null => null,
        DriverQuadrant.ImproveFirst => "improve-first",
        DriverQuadrant.KeepUp => "keep-up",
        DriverQuadrant.LowPriority => "low-priority",
        DriverQuadrant.PossibleOverkill => "possible-overkill",
        _ => throw new InvalidOperationException($"Unknown quadrant {quadrant}."),
    };

    public static string Of(DriverObstacleReason reason) => reason switch
    {
        DriverObstacleReason.TooFewRecords => "too-few-records",
        DriverObstacleReason.NoVariance => "no-variance",
        DriverObstacleReason.Dependent => "dependent",
        _ => throw new InvalidOperationException($"Unknown reason {reason}."),
    };

    public static string Of(ScorecardReason reason) => reason switch
    {
        ScorecardReason.Score => "score",
        ScorecardReason.Must => "must",
        ScorecardReason.AllOf => "all-of",
        ScorecardReason.AnyOf => "any-of",
        ScorecardReason.NothingJudged => "nothing-judged",
        _ => throw new InvalidOperationException($"Unknown reason {reason}."),
    };
}
