using ServiceStandards.Reports.Views;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>The cells as a table of groups and periods, each with its sign, figure and verdict.</summary>
internal static class HeatMap
{
    private const int MostPeriods = 31;
    private const int FewestGroups = 8;

    /// <summary>So many columns of figures a page has room for; the style of the page leaves the others out in print.</summary>
    private const int ColumnsOnPaper = 15;

    public static void Write(Page page, StandardResult standard, CellGrid grid, string id)
    {
        (int[] groups, int[] periods) = Choose(page, grid);
        string fields = string.Join(" / ", grid.Groups[0].Group.Select(g => g.Key));
        page.Out.Write($"<h4 id=\"{id}-cells\"><bdi>{Page.Fill(page.Words.ByGroupAndPeriod, Sentence(fields))}</bdi></h4>\n");
        if (groups.Length < grid.Groups.Count || periods.Length < grid.Periods.Count) Capped(page, grid, groups.Length, periods.Length);
        page.Out.Write($"<div class=\"scroll\" role=\"group\" aria-labelledby=\"{id}-cells\" tabindex=\"0\"><table class=\"heat\"><thead><tr><th scope=\"col\"><bdi>{fields}</bdi></th>");
        foreach (int period in periods) page.Out.Write($"<th scope=\"col\">{page.Periods.Short(grid.Periods[period])}</th>");
        if (standard.IsShare) page.Out.Write($"<th scope=\"col\">{page.Words.AllPeriods}</th>");
        page.Out.Literal("</tr></thead>\n<tbody>\n");
        foreach (int group in groups) Row(page, standard, grid, group, periods);
        page.Out.Literal("</tbody>");
        if (standard.IsShare && groups.Length > 1) AllGroups(page, standard, grid, periods);
        page.Out.Literal("</table></div>\n");
        if (standard.IsShare) page.Out.Write($"<p class=\"note\">{page.Words.PooledNote}</p>\n");
        int onPaper = standard.IsShare ? ColumnsOnPaper - 1 : ColumnsOnPaper;
        if (periods.Length > onPaper) page.Out.Write($"<p class=\"note paper\">{Page.Fill(page.Words.HeatOnPaper, page.Count(onPaper))}</p>\n");
    }

    /// <summary>All cells where they are few; else the last periods, and the groups with the most cells that are not met.</summary>
    private static (int[] Groups, int[] Periods) Choose(Page page, CellGrid grid)
    {
        int[] groups = [.. Enumerable.Range(0, grid.Groups.Count)], periods = [.. Enumerable.Range(0, grid.Periods.Count)];
        if ((long)groups.Length * periods.Length <= page.CellsAtOnce) return (groups, periods);
        periods = [.. periods.TakeLast(MostPeriods)];
        int most = Math.Max(FewestGroups, page.CellsAtOnce / periods.Length);
        int[] worst = [.. groups.OrderByDescending(g => grid.OfGroup(g).Count(c => c.Figures.Verdict == Verdict.NonCompliant)).Take(most).Order()];
        return (worst, periods);
    }

    private static void Capped(Page page, CellGrid grid, int groups, int periods) =>
        page.Out.Write($"<p class=\"note\">{Page.Fill(page.Words.HeatCapped, page.Count(groups), page.Count(grid.Groups.Count), page.Count(periods), page.Count(grid.Periods.Count))}</p>\n");

    private static void Row(Page page, StandardResult standard, CellGrid grid, int group, int[] periods)
    {
        page.Out.Write($"<tr><th scope=\"row\"><bdi>{grid.Groups[group].Label(page.Words.NoValue)}</bdi></th>");
        foreach (int period in periods) Cell(page, standard, grid.At(group, period));
        if (standard.IsShare) page.Out.Write($"<td class=\"all\">{Amount(page, standard, Pool.Of(grid.OfGroup(group)).Value(standard))}</td>");
        page.Out.Literal("</tr>\n");
    }

    private static void Cell(Page page, StandardResult standard, CellResult? cell)
    {
        if (cell is null)
        {
            page.Out.Literal("<td></td>");
            return;
        }

        Wording.VerdictWords verdict = page.Verdict(cell.Figures.Verdict);
        page.Out.Write($"<td class=\"{verdict.Code}\"><span class=\"sr\">{verdict.Name} </span>{Amount(page, standard, cell.Figures.Attained)}</td>");
    }

    private static void AllGroups(Page page, StandardResult standard, CellGrid grid, int[] periods)
    {
        page.Out.Write($"\n<tfoot><tr><th scope=\"row\">{page.Words.AllGroups}</th>");
        foreach (int period in periods) page.Out.Write($"<td class=\"all\">{Amount(page, standard, Pool.Of(grid.OfPeriod(period)).Value(standard))}</td>");
        page.Out.Write($"<td class=\"all\">{Amount(page, standard, standard.Whole.Attained)}</td></tr></tfoot>");
    }

    private static string Amount(Page page, StandardResult standard, decimal? amount) => page.Amounts.Of(amount, standard.Unit, standard.Target, shareDigits: 0);

    internal static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
