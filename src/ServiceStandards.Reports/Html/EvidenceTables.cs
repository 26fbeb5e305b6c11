using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>The records that count against a standard, the worst and the nearest.</summary>
internal static class EvidenceTables
{
    public static void Write(Page page, StandardResult standard)
    {
        Evidence evidence = standard.Evidence;
        if (evidence.Worst.Count == 0) return;
        bool hasValues = evidence.Worst.Any(i => i.Value is not null);
        page.Out.Write($"<details class=\"evidence\"><summary>{page.Words.Evidence}</summary>\n<div class=\"pair\">");
        Table(page, hasValues ? page.Words.Worst : page.Words.Earliest, evidence.Worst, hasValues);
        if (hasValues) Table(page, page.Words.Nearest, evidence.Nearest, hasValues);
        page.Out.Literal("</div></details>\n");
    }

    private static void Table(Page page, string caption, IReadOnlyList<EvidenceItem> items, bool hasValues)
    {
        page.Out.Write($"<table><caption>{caption}</caption><thead><tr><th scope=\"col\">{page.Words.Record}</th>");
        if (hasValues) page.Out.Write($"<th scope=\"col\" class=\"num\">{page.Words.Value}</th>");
        page.Out.Literal("</tr></thead><tbody>\n");
        foreach (EvidenceItem item in items)
        {
            page.Out.Write($"<tr><td><code><bdi>{item.Record}</bdi></code></td>");
            if (hasValues) page.Out.Write($"<td class=\"num\"><bdi>{item.Value ?? "–"}</bdi></td>");
            page.Out.Literal("</tr>\n");
        }

        page.Out.Literal("</tbody></table>");
    }
}
