using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>Open records that must soon be served.</summary>
internal static class AtRiskTable
{
    public static void Write(Page page, StandardResult standard)
    {
        if (standard.AtRisk is not { Count: > 0 } risk) return;
        string title = Page.Fill(page.Words.AtRisk, page.Count(risk.Count));
        page.Out.Write($"<details class=\"evidence\" open><summary>{title}</summary>\n<table><caption class=\"sr\">{title}</caption><thead><tr><th scope=\"col\">{page.Words.Record}</th><th scope=\"col\">{page.Words.DueAt}</th><th scope=\"col\" class=\"num\">{page.Words.Value}</th></tr></thead><tbody>\n");
        foreach (AtRiskItem item in risk.Soonest)
            page.Out.Write($"<tr><td><code><bdi>{item.Record}</bdi></code></td><td>{page.Times.Of(item.DueAt)}</td><td class=\"num\"><bdi>{item.Value ?? "–"}</bdi></td></tr>\n");
        page.Out.Literal("</tbody></table></details>\n");
    }
}
