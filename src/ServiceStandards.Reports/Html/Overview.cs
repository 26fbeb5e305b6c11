using ServiceStandards.Reports.Views;
using ServiceStandards.Reports.Wording;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>All standards in one table, to be filtered and sorted where scripts may run.</summary>
internal static class Overview
{
    public static void Write(Page page)
    {
        page.Out.Write($"<section class=\"card overview\" aria-labelledby=\"overview\"><h2 id=\"overview\">{page.Words.Overview}</h2>\n");
        Filters(page);
        page.Out.Write($"<div class=\"scroll\" role=\"group\" aria-labelledby=\"overview\" tabindex=\"0\"><table class=\"sortable\" data-sort=\"{page.Words.SortBy}\" id=\"standards-table\"><caption class=\"sr\">{page.Words.OverviewCaption}</caption>\n<thead><tr>");
        Heading(page, page.Words.Standard, "");
        Heading(page, page.Words.Verdict, "");
        Heading(page, page.Words.Attained, "num");
        page.Out.Write($"<th scope=\"col\" class=\"wide\">{page.Words.Chart}</th><th scope=\"col\" class=\"wide\">{page.Words.Trend}</th>");
        Heading(page, page.Words.Judged, "num wide");
        Heading(page, page.Words.Room, "wide");
        page.Out.Literal("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < page.Report.Standards.Count; i++) Row(page, page.Report.Standards[i], i);
        page.Out.Literal("</tbody></table></div></section>\n");
    }

    private static void Heading(Page page, string name, string kind) => page.Out.Write($"<th scope=\"col\" class=\"{kind}\" data-key>{name}</th>");

    private static void Filters(Page page)
    {
        page.Out.Write($"<div class=\"filters\" hidden><fieldset><legend class=\"sr\">{page.Words.FilterLabel}</legend><label class=\"chip\"><input type=\"radio\" name=\"verdict\" value=\"\" checked><span>{page.Words.FilterAll}</span></label>");
        foreach (Verdict? verdict in VerdictWords.InOrder.Where(v => page.Report.Standards.Any(s => s.Verdict == v)))
        {
            VerdictWords said = page.Verdict(verdict);
            page.Out.Write($"<label class=\"chip\"><input type=\"radio\" name=\"verdict\" value=\"{said.Code}\"><span><span aria-hidden=\"true\">{said.Sign}</span> {said.Name}</span></label>");
        }

        page.Out.Write($"</fieldset><label class=\"search\"><span class=\"sr\">{page.Words.SearchLabel}</span><input type=\"search\" placeholder=\"{page.Words.SearchLabel}\" autocomplete=\"off\"></label><p class=\"shown\" role=\"status\" data-text=\"{page.Words.Shown}\"></p></div>\n");
    }

    private static void Row(Page page, StandardResult standard, int index)
    {
        Trend? trend = page.TrendOf(standard);
        page.Out.Write($"<tr data-verdict=\"{page.Verdict(standard.Verdict).Code}\"><th scope=\"row\" data-value=\"{standard.Title}\"><a href=\"#s{index + 1}\"><bdi>{page.Narrative.Title(standard)}</bdi></a><span class=\"under\">{Promise(page, standard)}</span></th><td data-value=\"{Order(standard.Verdict)}\">");
        page.Badge(standard.Verdict);
        page.Out.Write($"</td><td class=\"num strong\" data-value=\"{Key(standard.Whole.Attained)}\">{page.Narrative.Attained(standard)}");
        if (standard.Previous is { } before) page.Out.Write($"<span class=\"under\">{Page.Fill(page.Words.BeforeShort, page.Narrative.Amount(standard, before.Attained))}</span>");
        page.Out.Literal("</td><td class=\"wide\">");
        BulletChart.WriteSmall(page, standard);
        page.Out.Literal("</td><td class=\"wide\">");
        if (trend is not null) TrendChart.WriteSmall(page, standard, trend);
        page.Out.Write($"</td><td class=\"num wide\" data-value=\"{standard.Whole.Judged}\">{page.Count(standard.Whole.Judged)}</td><td class=\"wide\" data-value=\"{Room(standard.Whole)}\">{page.Narrative.Room(standard) ?? "–"}");
        if (trend is { LastRun: > 0 } && trend.Points[^1].IsKept == false && trend.LastRun < trend.Periods)
            page.Out.Write($"<span class=\"under\">{Page.Fill(page.Words.SinceBeyondShort, page.Periods.Long(trend.Points[^trend.LastRun].Period))}</span>");
        page.Out.Literal("</td></tr>\n");
    }

    private static string Promise(Page page, StandardResult standard)
    {
        string measure = MeasureWords.Of(standard.Measure, page.Words);
        return standard.Target is null ? measure : $"{measure}, {page.Amounts.Target(standard.Target, standard.Unit)}";
    }

    private static int Order(Verdict? verdict) => verdict switch
    {
        Verdict.NonCompliant => 0,
        Verdict.Undecided => 1,
        Verdict.Tolerated => 2,
        Verdict.NoData => 3,
        Verdict.Insufficient => 4,
        Verdict.Compliant => 5,
        _ => 6,
    };

    internal static string Key(decimal? value) => value is { } number ? PlainNumber.Of(number, 6) : "";

    private static long Room(Figures whole) => whole.MissesLeft ?? -whole.MetNeeded ?? 0;
}
