using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>The key-driver analyses: a table of the drivers, and the quadrants of importance and performance as a picture.</summary>
internal static class DriverSection
{
    public static void Write(Page page)
    {
        if (page.Report.Drivers.Count == 0) return;
        page.Out.Write($"<section class=\"card\" aria-labelledby=\"drivers\"><h2 id=\"drivers\">{page.Words.Drivers}</h2>\n");
        foreach (DriverResult result in page.Report.Drivers)
        {
            page.Out.Write($"<div class=\"driver\"><h3><bdi>{result.Title}</bdi></h3>\n");
            Figures(page, result.Title, result.Outcome, result.Whole);
            foreach (DriverGroup group in result.Groups)
            {
                string name = $"{result.By}: {group.Value ?? page.Words.NoValue}";
                page.Out.Write($"<h4><bdi>{name}</bdi></h4>\n");
                Figures(page, $"{result.Title}, {name}", result.Outcome, group.Figures);
            }

            page.Out.Literal("</div>\n");
        }

        page.Out.Literal("</section>\n");
    }

    private static void Figures(Page page, string name, string outcome, DriverFigures figures)
    {
        if (figures.Obstacle is { } obstacle)
        {
            page.Out.Write($"<p class=\"sentence\"><bdi>{Reason(page, obstacle)}</bdi></p>\n");
            return;
        }

        page.Out.Write($"<p class=\"sentence\"><bdi>{Page.Fill(page.Words.DriverFigures, page.Count(figures.Count), page.Amounts.Of((decimal?)figures.RSquared, "share"), outcome)}</bdi></p>\n");
        if (figures.Drivers.All(d => d.Quadrant is not null)) QuadrantChart.Write(page, figures.Drivers);
        page.Out.Write($"<div class=\"scroll\" role=\"group\" aria-label=\"{name}\" tabindex=\"0\"><table class=\"sortable\" data-sort=\"{page.Words.SortBy}\"><thead><tr>");
        foreach (var (head, kind) in new[] { (page.Words.Driver, ""), (page.Words.Mean, "num"), (page.Words.Correlation, "num"), (page.Words.Beta, "num"), (page.Words.Importance, "num"), (page.Words.Quadrant, "") })
            page.Out.Write($"<th scope=\"col\" class=\"{kind}\" data-key>{head}</th>");
        page.Out.Literal("</tr></thead><tbody>\n");
        foreach (Driver driver in figures.Drivers) Row(page, driver);
        page.Out.Literal("</tbody></table></div>\n");
    }

    private static void Row(Page page, Driver driver)
    {
        page.Out.Write($"<tr><th scope=\"row\"><bdi>{driver.Field}</bdi></th>");
        foreach (double value in (double[])[driver.Mean, driver.Correlation, driver.Beta, Importance(driver)])
            page.Out.Write($"<td class=\"num\" data-value=\"{Overview.Key((decimal)value)}\">{page.Amounts.Of(decimal.Round((decimal)value, 6), "number")}</td>");
        page.Out.Write($"<td>{Advice(page, driver.Quadrant)}</td></tr>\n");
    }

    public static double Importance(Driver driver) => driver.ShapleyShare ?? driver.RelativeWeight;

    private static string Advice(Page page, DriverQuadrant? quadrant) => quadrant switch
    {
        DriverQuadrant.ImproveFirst => page.Words.ImproveFirst,
        DriverQuadrant.KeepUp => page.Words.KeepUp,
        DriverQuadrant.LowPriority => page.Words.LowPriority,
        DriverQuadrant.PossibleOverkill => page.Words.PossibleOverkill,
        null => "–",
        _ => throw new InvalidOperationException($"Unknown quadrant {quadrant}."),
    };

    private static string Reason(Page page, DriverObstacle obstacle) => obstacle.Reason switch
    {
        DriverObstacleReason.TooFewRecords => Page.Fill(page.Words.TooFewRecords, page.Count(obstacle.Needed)),
        DriverObstacleReason.NoVariance => Page.Fill(page.Words.NoVariance, string.Join(", ", obstacle.Fields)),
        DriverObstacleReason.Dependent => Page.Fill(page.Words.Dependent, string.Join(", ", obstacle.Fields)),
        _ => throw new InvalidOperationException($"Unknown reason {obstacle.Reason}."),
    };
}
