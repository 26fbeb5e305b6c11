using ServiceStandards.Reports.Views;
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
            foreach (var (group, figures) in DriverPhrases.Groups(result, page.Words))
            {
                if (group is not null) page.Out.Write($"<h4><bdi>{group}</bdi></h4>\n");
                Figures(page, group is null ? result.Title : $"{result.Title}, {group}", result, figures);
            }

            page.Out.Literal("</div>\n");
        }

        page.Out.Literal("</section>\n");
    }

    private static void Figures(Page page, string name, DriverResult result, DriverFigures figures)
    {
        page.Out.Write($"<p class=\"sentence\"><bdi>{DriverPhrases.Sentence(result, figures, page.Words)}</bdi></p>\n");
        if (figures.Obstacle is not null) return;
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
        foreach (double value in (double[])[driver.Mean, driver.Correlation, driver.Beta, DriverPhrases.Importance(driver)])
            page.Out.Write($"<td class=\"num\" data-value=\"{Overview.Key((decimal)value)}\">{page.Amounts.Of(decimal.Round((decimal)value, 6), "number")}</td>");
        page.Out.Write($"<td>{DriverPhrases.Advice(driver.Quadrant, page.Words)}</td></tr>\n");
    }
}
