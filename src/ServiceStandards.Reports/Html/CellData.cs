using System.Text.Encodings.Web;
using ServiceStandards.Reports.Views;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>Many cells as data in the page: read by its script when they are opened, some twenty bytes a cell.</summary>
internal static class CellData
{
    public static void Write(Page page, StandardResult standard, CellGrid grid, string id, string summary)
    {
        page.Out.Write($"<details class=\"cells\" data-cells=\"{id}-data\"><summary>{summary}</summary>\n<noscript><p class=\"note\">{page.Words.CellsNeedScript}</p></noscript>\n");
        page.Out.Write($"<div class=\"filters\"><label class=\"search\"><span class=\"sr\">{page.Words.SearchCellsLabel}</span><input type=\"search\" placeholder=\"{page.Words.SearchCellsLabel}\" autocomplete=\"off\"></label><label><span class=\"sr\">{page.Words.FilterLabel}</span><select><option value=\"\">{page.Words.FilterAll}</option>");
        for (int i = 0; i < VerdictWords.InOrder.Count; i++)
            page.Out.Write($"<option value=\"{i}\">{page.Verdict(VerdictWords.InOrder[i]).Name}</option>");
        page.Out.Write($"</select></label><p class=\"shown\" role=\"status\" data-text=\"{page.Words.Shown}\"></p></div>\n<div class=\"scroll\" role=\"group\" aria-label=\"{summary}\" tabindex=\"0\"><table data-sort=\"{page.Words.SortBy}\"><caption class=\"sr\">{Page.Fill(page.Words.CellsCaption, page.Narrative.Title(standard))}</caption><thead><tr>");
        CellList.WriteHeadings(page, standard);
        page.Out.Write($"</tr></thead><tbody></tbody></table></div><div class=\"pages\"><button type=\"button\" data-step=\"-1\">{page.Words.Previous}</button><span></span><button type=\"button\" data-step=\"1\">{page.Words.Next}</button></div>\n<script type=\"application/json\" id=\"{id}-data\">");
        Json(page, standard, grid);
        page.Out.Literal("</script></details>\n");
    }

    private static void Json(Page page, StandardResult standard, CellGrid grid)
    {
        TextWriter writer = page.Writer;
        writer.Write("{\"verdicts\":[");
        Join(writer, VerdictWords.InOrder, v => Strings(writer, page.Verdict(v).Code, page.Verdict(v).Name));
        writer.Write("],\"periods\":[");
        if (standard.HasPeriods) Join(writer, grid.Periods, p => Text(writer, page.Periods.Long(p)));
        writer.Write("],\"groups\":[");
        Join(writer, grid.Groups, g => Strings(writer, [.. g.Group.Select(f => f.Value ?? page.Words.NoValue)]));
        writer.Write($"],\"unit\":");
        Text(writer, standard.IsShare ? "%" : "");
        writer.Write(standard.CountsMet ? ",\"met\":true" : ",\"met\":false");
        writer.Write(",\"cells\":[\n");
        bool isFirst = true;
        for (int period = 0; period < grid.Periods.Count; period++)
        {
            (ReadOnlyMemory<CellResult> cells, ReadOnlyMemory<int> groups) = grid.Period(period);
            for (int i = 0; i < cells.Length; i++)
            {
                if (!isFirst) writer.Write(",\n");
                isFirst = false;
                Cell(page, standard, cells.Span[i], period, groups.Span[i]);
            }
        }

        writer.Write("]}");
    }

    /// <summary>Period, group, verdict, figure as shown, judged, against, pending, unmeasurable, excluded, left out: zeros at the end left away; for figures that are no shares the exact one follows the shown.</summary>
    private static void Cell(Page page, StandardResult standard, CellResult cell, int period, int group)
    {
        Figures figures = cell.Figures;
        string shown = page.Narrative.Amount(standard, figures.Attained);
        Span<long> counts = [figures.Judged, CellList.Against(standard, figures), figures.Pending, figures.Unmeasurable, figures.AllExcluded, figures.AllSkipped];
        TextWriter writer = page.Writer;
        writer.Write('[');
        PlainNumber.Write(writer, period);
        writer.Write(',');
        PlainNumber.Write(writer, group);
        writer.Write(',');
        PlainNumber.Write(writer, VerdictAt(figures.Verdict));
        writer.Write(',');
        Text(writer, standard.IsShare && figures.Attained is not null ? shown[..^1] : shown);
        if (!standard.IsShare) writer.Write("," + (figures.Attained is null ? "null" : Overview.Key(figures.Attained)));
        int last = counts.Length;
        while (last > 0 && counts[last - 1] == 0) last--;
        foreach (long count in counts[..last])
        {
            writer.Write(',');
            PlainNumber.Write(writer, count);
        }

        writer.Write(']');
    }

    private static int VerdictAt(Verdict? verdict) => verdict is { } known ? (int)known : VerdictWords.InOrder.Count - 1;

    private static void Join<T>(TextWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0) writer.Write(',');
            write(items[i]);
        }
    }

    private static void Strings(TextWriter writer, params string[] texts)
    {
        writer.Write('[');
        Join(writer, texts, t => Text(writer, t));
        writer.Write(']');
    }

    /// <summary>The encoder leaves no character that could end the script element.</summary>
    private static void Text(TextWriter writer, string text)
    {
        writer.Write('"');
        JavaScriptEncoder.Default.Encode(writer, text);
        writer.Write('"');
    }
}
