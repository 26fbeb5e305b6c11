using System.Text;
using System.Globalization;
using ServiceStandards.Reports.Views;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>Draws the figures in the order of time as a line with the target; where groups cannot be pooled, the spread of their figures.</summary>
internal static class TrendChart
{
    private const int Width = 1000;
    private const int MostDots = 130;
    private const int MostSmallDots = 40;

    public static void Write(Page page, StandardResult standard, Trend trend)
    {
        if (ScaleOf(standard, trend) is not { } scale) return;
        page.Out.Write($"<figure class=\"trend\"><figcaption>{page.Words.Trend}</figcaption><div class=\"plot\" role=\"img\" aria-label=\"{Spoken(page, standard, trend)}\">");
        foreach (decimal tick in scale.Ticks) page.Out.Write($"<span class=\"level\" style=\"bottom:{scale.At(tick)}%\">{page.Amounts.Exact(tick, standard.Unit)}</span>");
        Draw(page, standard, trend, scale, MostDots);
        page.Out.Write($"</div><div class=\"times\" aria-hidden=\"true\"><span>{page.Periods.Long(trend.Points[0].Period)}</span><span>{page.Periods.Long(trend.Points[^1].Period)}</span></div>");
        if (trend.IsSpread) page.Out.Write($"<p class=\"note\">{page.Words.TrendSpread}</p>");
        if (trend.Points.Count < trend.Periods)
            page.Out.Write($"<p class=\"note\">{Page.Fill(page.Words.TrendCapped, page.Count(trend.Points.Count), page.Count(trend.Periods))}</p>");
        page.Out.Literal("</figure>\n");
    }

    public static void WriteSmall(Page page, StandardResult standard, Trend trend)
    {
        if (ScaleOf(standard, trend) is not { } scale) return;
        page.Out.Literal("<div class=\"spark\" aria-hidden=\"true\">");
        Draw(page, standard, trend, scale, MostSmallDots);
        page.Out.Literal("</div>");
    }

    private static Scale? ScaleOf(StandardResult standard, Trend trend) => Scale.Of(
        [.. trend.Points.SelectMany(p => trend.IsSpread ? [p.Low, p.High] : new[] { p.Value }), standard.Target?.Low, standard.Target?.High], standard.Unit);

    private static void Draw(Page page, StandardResult standard, Trend trend, Scale scale, int mostDots)
    {
        page.Out.Write($"<svg viewBox=\"0 0 {Width} 100\" preserveAspectRatio=\"none\" focusable=\"false\">");
        if (standard.Target is { } target)
        {
            double top = target.High is { } high ? Up(scale, high) : 0, bottom = target.Low is { } low ? Up(scale, low) : 100;
            page.Out.Write($"<rect class=\"kept\" width=\"{Width}\" y=\"{top}\" height=\"{Math.Max(0, bottom - top)}\"/>");
            foreach (decimal bound in new[] { target.Low, target.High }.OfType<decimal>())
                page.Out.Write($"<line class=\"limit\" x1=\"0\" x2=\"{Width}\" y1=\"{Up(scale, bound)}\" y2=\"{Up(scale, bound)}\"/>");
        }

        if (trend.IsSpread) Spread(page, trend, scale);
        else Line(page, trend, scale, mostDots);
        page.Out.Literal("</svg>");
    }

    private static void Line(Page page, Trend trend, Scale scale, int mostDots)
    {
        var line = new StringBuilder();
        StringBuilder kept = new(), beyond = new();
        bool isDrawing = false;
        for (int i = 0; i < trend.Points.Count; i++)
        {
            TrendPoint point = trend.Points[i];
            if (point.Value is { } value)
            {
                string place = Place(trend, i, Up(scale, value));
                line.Append(isDrawing ? 'L' : 'M').Append(place);
                (point.IsKept == false ? beyond : kept).Append('M').Append(place).Append("h0");
            }

            isDrawing = point.Value is not null;
        }

        page.Out.Write($"<path class=\"line\" d=\"{line.ToString()}\"/>");
        if (trend.Points.Count > mostDots) kept.Clear();
        if (kept.Length > 0) page.Out.Write($"<path class=\"dots\" d=\"{kept.ToString()}\"/>");
        if (beyond.Length > 0) page.Out.Write($"<path class=\"dots beyond\" d=\"{beyond.ToString()}\"/>");
    }

    private static void Spread(Page page, Trend trend, Scale scale)
    {
        var bars = new StringBuilder();
        for (int i = 0; i < trend.Points.Count; i++)
        {
            if (trend.Points[i] is not { Low: { } low, High: { } high }) continue;
            bars.Append('M').Append(Place(trend, i, Up(scale, low))).Append('V').Append(Number(Up(scale, high)));
        }

        page.Out.Write($"<path class=\"spread\" d=\"{bars.ToString()}\"/>");
    }

    /// <summary>The points stand in the middle of equal parts of the width.</summary>
    private static string Place(Trend trend, int index, double y) => Number((index + 0.5) * Width / trend.Points.Count) + " " + Number(y);

    private static double Up(Scale scale, decimal figure) => 100 - scale.At(figure);

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Spoken(Page page, StandardResult standard, Trend trend)
    {
        TrendPoint[] known = [.. trend.Points.Where(p => p.Low is not null)];
        string Amount(decimal? value) => page.Narrative.Amount(standard, value);
        decimal? lowest = trend.IsSpread ? known.Min(p => p.Low) : known.Min(p => p.Value), highest = trend.IsSpread ? known.Max(p => p.High) : known.Max(p => p.Value);
        string spoken = Page.Fill(page.Words.TrendAlt, Page.Fill("{0}", page.Words.Attained), page.Count(trend.Points.Count),
            page.Periods.Long(trend.Points[0].Period), page.Periods.Long(trend.Points[^1].Period), Amount(lowest), Amount(highest), Amount(trend.Points[^1].Value));
        int beyond = trend.Points.Count(p => p.IsKept == false);
        return beyond == 0 ? spoken : spoken + " " + Page.Fill(page.Words.TrendAltBeyond, page.Count(beyond));
    }
}
