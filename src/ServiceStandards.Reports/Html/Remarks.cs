using ServiceStandards.Diagnostics;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>What is odd about the standards or the records, and the rows that could not be read.</summary>
internal static class Remarks
{
    public static void Write(Page page)
    {
        if (page.Report.Warnings.Count > 0) Warnings(page);
        if (page.Report.Records.Rejected > 0) Rejected(page, page.Report.Records);
    }

    private static void Warnings(Page page)
    {
        page.Out.Write($"<section class=\"card\" aria-labelledby=\"warnings\"><h2 id=\"warnings\">{page.Words.Warnings}</h2>\n<div class=\"scroll\" role=\"group\" aria-labelledby=\"warnings\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">{page.Words.Code}</th><th scope=\"col\">{page.Words.Message}</th><th scope=\"col\">{page.Words.WrittenAt}</th></tr></thead><tbody>\n");
        foreach (Diagnostic warning in page.Report.Warnings)
            page.Out.Write($"<tr><td><code>{warning.Code}</code></td><td lang=\"en\"><bdi>{warning.Message}</bdi></td><td><bdi>{Page.Fill(page.Words.Place, warning.Location.File, page.Count(warning.Location.Line))}</bdi></td></tr>\n");
        page.Out.Literal("</tbody></table></div></section>\n");
    }

    private static void Rejected(Page page, RecordCounts records)
    {
        page.Out.Write($"<section class=\"card\" aria-labelledby=\"rejected\"><h2 id=\"rejected\">{page.Words.RejectedRows} ({page.Count(records.Rejected)})</h2>\n<div class=\"scroll\" role=\"group\" aria-labelledby=\"rejected\" tabindex=\"0\"><table><thead><tr><th scope=\"col\" class=\"num\">{page.Words.Line}</th><th scope=\"col\">{page.Words.Column}</th><th scope=\"col\">{page.Words.Reason}</th></tr></thead><tbody>\n");
        foreach (RejectedRow row in records.RejectedRows)
            page.Out.Write($"<tr><td class=\"num\">{row.Line}</td><td><bdi>{row.Column ?? "–"}</bdi></td><td lang=\"en\"><bdi>{row.Reason}</bdi></td></tr>\n");
        page.Out.Literal("</tbody></table></div>\n");
        if (records.Rejected > records.RejectedRows.Count)
            page.Out.Write($"<p class=\"note\">{Page.Fill(page.Words.MoreRejected, page.Count(records.Rejected - records.RejectedRows.Count))}</p>\n");
        page.Out.Literal("</section>\n");
    }
}
