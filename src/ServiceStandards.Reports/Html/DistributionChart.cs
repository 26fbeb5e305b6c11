using ServiceStandards.Reports.Views;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>Draws how the measured values are spread, with the limit marked: a bar for each part, the last one for all that is beyond.</summary>
internal static class DistributionChart
{
    private const int PartWidth = 10;
    private const int Height = 100;

    public static void Write(Page page, StandardResult standard)
    {
        if (Spread.Of(standard.Distribution) is not { } spread) return;
        int parts = spread.Values.Counts.Count + 1;
        page.Out.Write($"<figure class=\"trend spreads\"><figcaption>{page.Words.Distribution}</figcaption><div class=\"plot low\" role=\"img\" aria-label=\"{Spoken(page, spread)}\">");
        page.Out.Write($"<span class=\"level\" style=\"bottom:100%\">{page.Count(spread.Most)}</span><span class=\"level\" style=\"bottom:0\">0</span>");
        page.Out.Write($"<svg viewBox=\"0 0 {parts * PartWidth} {Height}\" preserveAspectRatio=\"none\" focusable=\"false\">");
        for (int part = 0; part < parts; part++) Bar(page, spread, part);
        int at = spread.Values.PartsBelow * PartWidth;
        page.Out.Write($"<line class=\"limit\" x1=\"{at}\" x2=\"{at}\" y1=\"0\" y2=\"{Height}\"/></svg></div>\n");
        Labels(page, spread, parts);
        page.Out.Literal("</figure>\n");
    }

    private static void Bar(Page page, Spread spread, int part)
    {
        long count = part < spread.Values.Counts.Count ? spread.Values.Counts[part] : spread.Values.Beyond;
        if (count == 0) return;
        double height = Math.Max(1.0, (double)count / spread.Most * Height);
        page.Out.Write($"<rect class=\"{Raw.If(spread.IsWrong(part), "wrong")}\" x=\"{(part * PartWidth) + 1}\" width=\"{PartWidth - 2}\" y=\"{Height - height}\" height=\"{height}\"/>");
    }

    /// <summary>Zero, the limit and the beginning of the last bar; under the bar's place.</summary>
    private static void Labels(Page page, Spread spread, int parts)
    {
        string unit = spread.Values.Unit;
        page.Out.Write($"<div class=\"ticks low\" aria-hidden=\"true\"><span class=\"starts\" style=\"left:0\">0</span><span style=\"left:{100.0 * spread.Values.PartsBelow / parts}%\">{page.Words.Limit} {page.Amounts.Exact(spread.Values.Limit, unit)}</span>");
        page.Out.Write($"<span class=\"ends\" style=\"left:100%\">{Page.Fill(page.Words.BeyondPart, page.Amounts.Exact(spread.Border(parts - 1), unit))}</span></div>");
    }

    private static string Spoken(Page page, Spread spread) => Page.Fill(
        page.Words.DistributionAlt, page.Count(spread.Within), page.Amounts.Exact(spread.Values.Limit, spread.Values.Unit), page.Count(spread.Without), PartName(page, spread, spread.Fullest));

    private static string PartName(Page page, Spread spread, int part) => part == spread.Values.Counts.Count
        ? Page.Fill(page.Words.BeyondPart, page.Amounts.Exact(spread.Border(part), spread.Values.Unit))
        : Page.Fill(page.Words.ToPart, page.Amounts.Exact(spread.Border(part), spread.Values.Unit), page.Amounts.Exact(spread.Border(part + 1), spread.Values.Unit));
}
