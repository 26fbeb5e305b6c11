using System.Globalization;
using ServiceStandards.Diagnostics;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>What a report says of one driver analysis, in words. Free of characters that could drive a terminal.</summary>
public sealed record DriverText
{
    private const int GroupsShown = 24;

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Where the analysis is written.</summary>
    public required string Place { get; init; }

    /// <summary>The outcome, how much of it is explained, and what became of the records.</summary>
    public required string Sentence { get; init; }

    /// <summary>The drivers of all records together: field, mean, r, beta, relative weight and Shapley share (of R² = 100 %), quadrant. Empty when not computed.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }

    /// <summary>What is said of each group, the first 24 of them.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>The names of the columns of <see cref="Rows"/>.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["Driver", "Mean", "r", "Beta", "Weight", "Shapley", "Quadrant"];

    /// <summary>Puts a result into words.</summary>
    /// <param name="analysis">The result.</param>
    public static DriverText Of(DriverResult analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        List<string> groups = [.. analysis.Groups.Take(GroupsShown).Select(g => Printable.Of($"{g.Value ?? "(none)"}: {Standing(g.Figures)}{First(g.Figures)}"))];
        if (analysis.Groups.Count > GroupsShown) groups.Add($"and {AmountText.Of(analysis.Groups.Count - GroupsShown)} more groups");
        return new DriverText
        {
            Title = Printable.Of(analysis.Title),
            Place = Printable.Of($"{analysis.Id}, {analysis.Location.File} line {analysis.Location.Line}"),
            Sentence = Printable.Of($"Drivers of {analysis.Outcome}: {Standing(analysis.Whole)}{First(analysis.Whole)}{Accounts(analysis)}"),
            Rows = [.. analysis.Whole.Drivers.Select(d => Row(d, analysis.Whole.RSquared!.Value))],
            Groups = groups,
        };
    }

    internal static string? QuadrantOf(DriverQuadrant? quadrant) => quadrant switch
    {
        null => null,
        DriverQuadrant.ImproveFirst => "improve-first",
        DriverQuadrant.KeepUp => "keep-up",
        DriverQuadrant.LowPriority => "low-priority",
        DriverQuadrant.PossibleOverkill => "possible-overkill",
        _ => throw new InvalidOperationException($"Unknown quadrant {quadrant}."),
    };

    internal static string ReasonOf(DriverObstacleReason reason) => reason switch
    {
        DriverObstacleReason.TooFewRecords => "too-few-records",
        DriverObstacleReason.NoVariance => "no-variance",
        DriverObstacleReason.Dependent => "dependent",
        _ => throw new InvalidOperationException($"Unknown reason {reason}."),
    };

    private static string Standing(DriverFigures figures)
    {
        string records = $"{AmountText.Of(figures.Count)} record{(figures.Count == 1 ? "" : "s")}";
        if (figures.Obstacle is not { } obstacle) return $"{records}, R2 {Number(figures.RSquared!.Value, 2)}, mean {Number(figures.Mean!.Value, 2)}.";
        string fields = string.Join(", ", obstacle.Fields);
        return obstacle.Reason switch
        {
            DriverObstacleReason.TooFewRecords => $"{records}, too few: it takes {AmountText.Of(obstacle.Needed)}.",
            DriverObstacleReason.NoVariance => $"{records}, and nothing to explain: {fields} is the same in all of them.",
            DriverObstacleReason.Dependent => $"{records}, and no telling apart: {fields} is fixed by the other drivers.",
            _ => throw new InvalidOperationException($"Unknown reason {obstacle.Reason}."),
        };
    }

    private static string First(DriverFigures figures)
    {
        string[] first = [.. figures.Drivers.Where(d => d.Quadrant == DriverQuadrant.ImproveFirst).OrderByDescending(d => d.ShapleyShare ?? d.RelativeWeight).Select(d => d.Field)];
        return first.Length > 0 ? $" Improve first: {string.Join(", ", first)}." : "";
    }

    private static string Accounts(DriverResult analysis)
    {
        List<string> parts = [];
        if (analysis.Incomplete > 0) parts.Add($"{AmountText.Of(analysis.Incomplete)} lack a value");
        if (analysis.Excluded > 0) parts.Add($"{AmountText.Of(analysis.Excluded)} excluded");
        if (analysis.OutOfScope > 0) parts.Add($"{AmountText.Of(analysis.OutOfScope)} out of scope");
        return parts.Count > 0 ? $" Besides: {string.Join("; ", parts)}." : "";
    }

    private static IReadOnlyList<string> Row(Driver driver, double rSquared) =>
    [
        Printable.Of(driver.Field), Number(driver.Mean, 2), Number(driver.Correlation, 2), Number(driver.Beta, 2),
        Part(driver.RelativeWeight, rSquared), driver.ShapleyShare is { } share ? Part(share, rSquared) : "-", QuadrantOf(driver.Quadrant) ?? "-",
    ];

    private static string Part(double share, double rSquared) => Number(rSquared > 0 ? share / rSquared * 100 : 0, 1) + " %";

    /// <summary>Without the sign of a zero.</summary>
    private static string Number(double value, int digits) => (Math.Round(value, digits, MidpointRounding.AwayFromZero) + 0.0).ToString("F" + digits, CultureInfo.InvariantCulture);
}
