using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Views;

/// <summary>Says of driver analyses what every writer says.</summary>
internal static class DriverPhrases
{
    /// <summary>The groups of an analysis, all records first, by name; null = all records.</summary>
    public static IEnumerable<(string? Group, DriverFigures Figures)> Groups(DriverResult result, PageWords words) =>
        result.Groups.Select(g => ((string?)$"{result.By}: {g.Value ?? words.NoValue}", g.Figures)).Prepend((null, result.Whole));

    public static double Importance(Driver driver) => driver.ShapleyShare ?? driver.RelativeWeight;

    public static string Advice(DriverQuadrant? quadrant, PageWords words) => quadrant switch
    {
        DriverQuadrant.ImproveFirst => words.ImproveFirst,
        DriverQuadrant.KeepUp => words.KeepUp,
        DriverQuadrant.LowPriority => words.LowPriority,
        DriverQuadrant.PossibleOverkill => words.PossibleOverkill,
        null => "–",
        _ => throw new InvalidOperationException($"Unknown quadrant {quadrant}."),
    };

    /// <summary>What came out, or why nothing did.</summary>
    public static string Sentence(DriverResult result, DriverFigures figures, PageWords words)
    {
        var amounts = new AmountWriter(words);
        return figures.Obstacle is { } obstacle
            ? Reason(obstacle, words, amounts)
            : AmountWriter.Fill(words.DriverFigures, amounts.Count(figures.Count), amounts.Of((decimal?)figures.RSquared, "share"), result.Outcome);
    }

    private static string Reason(DriverObstacle obstacle, PageWords words, AmountWriter amounts) => obstacle.Reason switch
    {
        DriverObstacleReason.TooFewRecords => AmountWriter.Fill(words.TooFewRecords, amounts.Count(obstacle.Needed)),
        DriverObstacleReason.NoVariance => AmountWriter.Fill(words.NoVariance, string.Join(", ", obstacle.Fields)),
        DriverObstacleReason.Dependent => AmountWriter.Fill(words.Dependent, string.Join(", ", obstacle.Fields)),
        _ => throw new InvalidOperationException($"Unknown reason {obstacle.Reason}."),
    };
}
