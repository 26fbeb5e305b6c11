using ServiceStandards.Reports.Views;
using ServiceStandards.Verdicts;
using ServiceStandards.Words;

namespace ServiceStandards.Reports.Html;

/// <summary>The top of the page: whose standards, as of when, and at a glance what holds.</summary>
internal static class Masthead
{
    private const int MostNamed = 6;

    public static string Name(Page page) => page.Report.Name ?? page.Words.Report;

    public static void Write(Page page)
    {
        page.Out.Write($"<a class=\"skip\" href=\"#content\">{page.Words.SkipToContent}</a>\n<header class=\"masthead\">\n<div class=\"bar\"><p class=\"kind\">{page.Words.Report}</p>");
        Themes(page);
        page.Out.Write($"</div>\n<h1><bdi>{Name(page)}</bdi></h1>\n<p class=\"basis\">{page.Words.AsOf} {page.Times.Of(page.Report.AsOf)}");
        if (page.Report.From is { } from) page.Out.Write($", {Page.Fill(page.Words.From, page.Times.Of(from))}");
        if (page.Report.Until is { } until) page.Out.Write($", {Page.Fill(page.Words.Until, page.Times.Of(until))}");
        Compared(page);
        page.Out.Write($" · {Page.Fill(page.Words.RecordsRead, page.Count(page.Report.Records.Read))}");
        if (page.Report.Records.Skipped > 0) page.Out.Write($", {page.Count(page.Report.Records.Skipped)} {page.Words.SkippedRows}");
        if (page.Report.Records.Rejected > 0) page.Out.Write($", <a href=\"#rejected\">{page.Count(page.Report.Records.Rejected)} {page.Words.Rejected}</a>");
        page.Out.Literal("</p>\n");
        foreach (string origin in OriginInWords.Of(page.Report, Tongue.In(page.Words.Language))) page.Out.Write($"<p class=\"origin soft\"><bdi>{origin}</bdi></p>\n");
        page.Out.Write($"<div class=\"glance\">\n<p class=\"headline\">{Headline.Of(page.Report, page.Words)}</p>\n");
        Counts(page);
        Attention(page);
        page.Out.Literal("</div>\n</header>\n");
    }

    private static void Compared(Page page)
    {
        if (page.Report.Previous is not { } before) return;
        page.Out.Write($" · {Page.Fill(page.Words.ComparedWith, page.Times.Day(before.From), page.Times.Day(before.Until.AddTicks(-1)))}");
        if (before.DaysKept < before.Days) page.Out.Write($", {Page.Fill(page.Words.ComparedInPart, page.Count(before.DaysKept), page.Count(before.Days))}");
    }

    /// <summary>The switch works by script, which shows it.</summary>
    private static void Themes(Page page)
    {
        page.Out.Write($"<fieldset class=\"themes\" hidden><legend>{page.Words.Theme}</legend>");
        foreach (var (value, name) in new[] { ("auto", page.Words.ThemeAuto), ("light", page.Words.ThemeLight), ("dark", page.Words.ThemeDark) })
            page.Out.Write($"<label><input type=\"radio\" name=\"theme\" value=\"{value}\"><span>{name}</span></label>");
        page.Out.Literal("</fieldset>");
    }

    private static void Counts(Page page)
    {
        var counts = Wording.VerdictWords.InOrder.Select(v => (Verdict: page.Verdict(v), Count: page.Report.Standards.Count(s => s.Verdict == v))).Where(c => c.Count > 0).ToArray();
        page.Out.Literal("<div class=\"strip\" aria-hidden=\"true\">");
        foreach (var (verdict, count) in counts) page.Out.Write($"<span class=\"{verdict.Code}\" style=\"flex-grow:{count}\"></span>");
        page.Out.Literal("</div>\n<ul class=\"counts\">");
        foreach (var (verdict, count) in counts)
            page.Out.Write($"<li class=\"{verdict.Code}\"><span class=\"sign\" aria-hidden=\"true\">{verdict.Sign}</span> <b>{page.Count(count)}</b> {verdict.Name}</li>");
        page.Out.Literal("</ul>\n");
    }

    private static void Attention(Page page)
    {
        var missed = page.Report.Standards.Select((s, i) => (Standard: s, Index: i)).Where(s => s.Standard.Verdict is Verdict.NonCompliant or Verdict.Undecided).ToArray();
        if (missed.Length == 0) return;
        page.Out.Write($"<div class=\"attention\"><h2>{page.Words.NeedsAttention}</h2><ul>");
        foreach (var (standard, index) in missed.OrderBy(m => m.Standard.Verdict).Take(MostNamed))
        {
            page.Out.Literal("<li>");
            page.Badge(standard.Verdict);
            page.Out.Write($" <span><a href=\"#s{index + 1}\"><bdi>{page.Narrative.Title(standard)}</bdi></a> <span class=\"soft\">{page.Narrative.Attained(standard)}, {page.Words.Target.ToLowerInvariant()} {page.Amounts.Target(standard.Target, standard.Unit)}");
            if (page.TrendOf(standard) is { LastRun: > 0 } trend && trend.Points[^1].IsKept == false) page.Out.Write($". {page.Narrative.Since(trend)}");
            page.Out.Literal("</span></span></li>");
        }

        if (missed.Length > MostNamed) page.Out.Write($"<li><a href=\"#overview\">{Page.Fill(page.Words.MoreRejected, page.Count(missed.Length - MostNamed))}</a></li>");
        page.Out.Literal("</ul></div>\n");
    }
}
