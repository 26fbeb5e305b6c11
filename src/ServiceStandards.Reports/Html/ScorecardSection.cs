using System.Globalization;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>The scorecards: score against what passes, the parts, and what decided.</summary>
internal static class ScorecardSection
{
    public static void Write(Page page)
    {
        if (page.Report.Scorecards.Count == 0) return;
        page.Out.Write($"<section class=\"card\" aria-labelledby=\"scorecards\"><h2 id=\"scorecards\">{page.Words.Scorecards}</h2>\n");
        foreach (ScorecardResult card in page.Report.Scorecards) Card(page, card);
        page.Out.Literal("</section>\n");
    }

    private static void Card(Page page, ScorecardResult card)
    {
        page.Out.Write($"<div class=\"scorecard\"><div class=\"head\"><h3><bdi>{card.Title}</bdi></h3>");
        page.Badge(card.Verdict);
        page.Out.Literal("</div>\n");
        if (card is { Score: { } score, Pass: { } pass }) Score(page, card.Verdict, score, pass, card.Previous);
        page.Out.Write($"<p class=\"sentence\"><bdi>{Decision(page, card)}</bdi></p>\n<div class=\"scroll\" role=\"group\" aria-label=\"{card.Title}\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">{page.Words.Part}</th><th scope=\"col\">{page.Words.Verdict}</th><th scope=\"col\" class=\"num\">{page.Words.Weight}</th><th scope=\"col\" class=\"num\">{page.Words.Earned}</th></tr></thead><tbody>\n");
        foreach (ScorecardPartResult part in card.Parts) Part(page, part);
        page.Out.Literal("</tbody></table></div></div>\n");
    }

    private static void Score(Page page, Verdict verdict, decimal score, decimal pass, ScorecardResult? before)
    {
        var target = new TargetResult("", pass, true, null, false, null, null);
        page.Out.Write($"<p class=\"figure\"><b>{page.Amounts.Of(score, "share", target)}</b> <span class=\"soft\">{page.Words.Score}, {Page.Fill(page.Words.Passes, page.Amounts.Exact(pass, "share"))}{Before(page, before, target)}</span></p>\n");
        page.Out.Write($"<div class=\"meter\" aria-hidden=\"true\"><span class=\"{page.Verdict(verdict).Code}\" style=\"width:{(double)score * 100}%\"></span><i style=\"left:{(double)pass * 100}%\"></i></div>\n");
    }

    private static string Before(Page page, ScorecardResult? before, TargetResult target) =>
        before?.Score is { } score ? "; " + Page.Fill(page.Words.BeforeShort, page.Amounts.Of(score, "share", target)) : "";

    private static void Part(Page page, ScorecardPartResult part)
    {
        page.Out.Write($"<tr><th scope=\"row\"><bdi>{TitleOf(page, part)}</bdi>");
        if (part.Must) page.Out.Write($" <span class=\"soft\">({page.Words.Must})</span>");
        page.Out.Literal("</th><td>");
        page.Badge(part.Verdict);
        page.Out.Write($"</td><td class=\"num\">{Points(page, part.Weight)}</td><td class=\"num\">{Points(page, part.Earned)}</td></tr>\n");
    }

    private static string TitleOf(Page page, ScorecardPartResult part) =>
        (part.IsScorecard ? page.Report.Scorecards.FirstOrDefault(c => c.Id == part.Id)?.Title : page.Report.Standards.FirstOrDefault(s => s.Id == part.Id)?.Title) ?? part.Id;

    private static string Points(Page page, decimal? points) => points is { } value ? page.Amounts.Exact(value, "number") : "–";

    private static string Decision(Page page, ScorecardResult card)
    {
        string parts = string.Join(", ", card.Decision.Parts.Select(id => TitleOf(page, card.Parts.First(p => p.Id == id))));
        return card.Decision.Reason switch
        {
            ScorecardReason.Score => Page.Fill(page.Words.DecidedByScore, parts),
            ScorecardReason.Must => Page.Fill(page.Words.DecidedByMust, parts),
            ScorecardReason.AllOf => Page.Fill(page.Words.DecidedByAll, parts),
            ScorecardReason.AnyOf => Page.Fill(page.Words.DecidedByAny, parts),
            ScorecardReason.NothingJudged => page.Words.NothingJudged,
            _ => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Unknown reason {card.Decision.Reason}.")),
        };
    }
}
