using ServiceStandards.Reports.Views;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>One standard: its figures, charts and cells, where the records went, and the records to look at.</summary>
internal static class StandardSection
{
    public static void Write(Page page, StandardResult standard, int index)
    {
        var grid = new CellGrid(standard);
        Trend? trend = page.TrendOf(standard);
        string id = FormattableString.Invariant($"s{index + 1}");
        page.Out.Write($"<section class=\"card standard\" id=\"{id}\" aria-labelledby=\"{id}-title\">\n<div class=\"head\"><h3 id=\"{id}-title\"><bdi>{page.Narrative.Title(standard)}</bdi></h3>");
        page.Badge(standard.Verdict);
        page.Out.Literal("</div>\n");
        if (standard.Promise.In(page.Words.Language) is { Length: > 0 } promise) page.Out.Write($"<p class=\"promise soft\"><bdi>{promise}</bdi></p>\n");
        page.Out.Write($"<div class=\"body{Raw.If(trend is not null, " two")}\"><div class=\"now\"><p class=\"figure\"><b>{page.Narrative.Attained(standard)}</b> <span class=\"soft\">{MeasureWords.Of(standard.Measure, page.Words)}. {page.Words.Target}: {TargetOf(page, standard)}</span></p>\n");
        BulletChart.Write(page, standard);
        page.Out.Write($"<p class=\"sentence\">{page.Narrative.Figures(standard)}");
        foreach (string sentence in page.Narrative.Outlook(standard, trend)) page.Out.Write($" <bdi>{sentence}</bdi>");
        page.Out.Literal("</p></div>\n");
        if (trend is not null) TrendChart.Write(page, standard, trend);
        page.Out.Literal("</div>\n");
        Facts(page, standard);
        DistributionChart.Write(page, standard);
        if (standard.HasGroups && grid.Periods.Count > 1) HeatMap.Write(page, standard, grid, id);
        CellList.Write(page, standard, grid, id);
        AccountTable.Write(page, standard);
        EvidenceTables.Write(page, standard);
        AtRiskTable.Write(page, standard);
        FormulaDetails.Write(page, standard);
        page.Out.Write($"<p class=\"place\"><span>{page.Words.WrittenAt} <code><bdi>{standard.Id}</bdi></code>, <bdi>{Page.Fill(page.Words.Place, standard.Location.File, page.Count(standard.Location.Line))}</bdi></span><a href=\"#overview\">{page.Words.BackToOverview}</a></p></section>\n");
    }

    private static void Facts(Page page, StandardResult standard)
    {
        (string Name, string Value)[] facts = [.. page.Facts.Of(standard)];
        if (facts.Length == 0) return;
        page.Out.Literal("<dl class=\"facts\">");
        foreach (var (name, value) in facts) page.Out.Write($"<div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div>");
        page.Out.Literal("</dl>\n");
    }

    private static string TargetOf(Page page, StandardResult standard)
    {
        string target = page.Amounts.Target(standard.Target, standard.Unit);
        return standard.Target?.Tolerate is { } band ? $"{target} ({Page.Fill(page.Words.TolerateSuffix, page.Amounts.Distance(band, standard.Unit))})" : target;
    }
}
