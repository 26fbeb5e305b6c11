using ServiceStandards.Reports.Views;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>The cells as a list with their counts: written out where they are few, else as data that the page shows on demand.</summary>
internal static class CellList
{
    private const int OpenUpTo = 14;

    public static void Write(Page page, StandardResult standard, CellGrid grid, string id)
    {
        if (standard.Cells.Count == 0) return;
        bool isOpen = standard.Cells.Count <= OpenUpTo && (grid.Periods.Count == 1 || !standard.HasGroups);
        string summary = Page.Fill(page.Words.AllCells, page.Count(standard.Cells.Count));
        if (standard.Cells.Count > page.CellsAtOnce)
        {
            CellData.Write(page, standard, grid, id, summary);
            return;
        }

        page.Out.Write($"<details class=\"cells\"{Raw.If(isOpen, " open")}><summary>{summary}</summary>\n<div class=\"scroll\" role=\"group\" aria-label=\"{summary}\" tabindex=\"0\"><table class=\"sortable\" data-sort=\"{page.Words.SortBy}\"><caption class=\"sr\">{Page.Fill(page.Words.CellsCaption, page.Narrative.Title(standard))}</caption><thead><tr>");
        WriteHeadings(page, standard);
        page.Out.Literal("</tr></thead>\n<tbody>\n");
        foreach (CellResult cell in standard.Cells) Row(page, standard, cell);
        page.Out.Literal("</tbody></table></div></details>\n");
    }

    /// <summary>The heads of the columns, in the order of <see cref="Row"/>.</summary>
    public static void WriteHeadings(Page page, StandardResult standard)
    {
        if (standard.HasPeriods) Heading(page, page.Words.Period, "");
        foreach (var (field, _) in standard.Cells[0].Group) Heading(page, HeatMap.Sentence(field), "");
        Heading(page, page.Words.Verdict, "");
        Heading(page, page.Words.Attained, "num");
        Heading(page, page.Words.Judged, "num");
        if (standard.CountsMet) Heading(page, standard.CountsOffenders ? page.Words.Offenders : page.Words.Missed, "num");
        Heading(page, page.Words.Pending, "num");
        Heading(page, page.Words.Unmeasurable, "num");
        Heading(page, page.Words.ExcludedColumn, "num");
        Heading(page, page.Words.LeftOutColumn, "num");
    }

    private static void Heading(Page page, string name, string kind) => page.Out.Write($"<th scope=\"col\" class=\"{kind}\" data-key><bdi>{name}</bdi></th>");

    private static void Row(Page page, StandardResult standard, CellResult cell)
    {
        Figures figures = cell.Figures;
        Wording.VerdictWords verdict = page.Verdict(figures.Verdict);
        page.Out.Literal("<tr>");
        if (standard.HasPeriods) page.Out.Write($"<td data-value=\"{cell.Period}\">{page.Periods.Long(cell.Period)}</td>");
        foreach (var (_, value) in cell.Group) page.Out.Write($"<td><bdi>{value ?? page.Words.NoValue}</bdi></td>");
        page.Out.Write($"<td class=\"said {verdict.Code}\">{verdict.Name}</td><td class=\"num\" data-value=\"{Overview.Key(figures.Attained)}\">{page.Narrative.Amount(standard, figures.Attained)}</td>");
        Number(page, figures.Judged);
        if (standard.CountsMet) Number(page, Against(standard, figures));
        Number(page, figures.Pending);
        Number(page, figures.Unmeasurable);
        Number(page, figures.AllExcluded);
        Number(page, figures.AllSkipped);
        page.Out.Literal("</tr>\n");
    }

    public static long Against(StandardResult standard, Figures figures) => standard.CountsOffenders ? figures.Met : figures.Missed;

    private static void Number(Page page, long count) => page.Out.Write($"<td class=\"num\" data-value=\"{count}\">{page.Count(count)}</td>");
}
