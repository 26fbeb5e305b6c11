using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>Draws the figure against its target: the side where it is met, the tolerated band, the interval and what it can still become.</summary>
internal static class BulletChart
{
    /// <summary>The chart with its labels.</summary>
    public static void Write(Page page, StandardResult standard)
    {
        if (ScaleOf(standard) is not { } scale) return;
        page.Out.Write($"<div class=\"bullet\" role=\"img\" aria-label=\"{Spoken(page, standard)}\">");
        Labels(page, standard, scale);
        Draw(page, standard, scale, height: 36, mark: 7);
        page.Out.Write($"<div class=\"ticks\" aria-hidden=\"true\">");
        foreach (decimal tick in scale.Ticks) page.Out.Write($"<span style=\"left:{scale.At(tick)}%\">{page.Amounts.Exact(tick, standard.Unit)}</span>");
        page.Out.Literal("</div></div>\n");
    }

    /// <summary>The chart for a row of a table, without labels: the row says the figures.</summary>
    public static void WriteSmall(Page page, StandardResult standard)
    {
        if (ScaleOf(standard) is not { } scale) return;
        page.Out.Literal("<div class=\"bullet small\" aria-hidden=\"true\">");
        Draw(page, standard, scale, height: 18, mark: 5);
        page.Out.Literal("</div>");
    }

    private static Scale? ScaleOf(StandardResult standard)
    {
        Figures whole = standard.Whole;
        bool isAlone = standard.Target is null && whole.IntervalLow is null && whole.RangeLow == whole.RangeHigh; // a dot beside nothing says nothing
        return whole.Attained is null || isAlone ? null
            : Scale.Of(standard.Target, [whole.Attained, (decimal?)whole.IntervalLow, (decimal?)whole.IntervalHigh, whole.RangeLow, whole.RangeHigh, standard.Previous?.Attained], standard.Unit);
    }

    private static void Draw(Page page, StandardResult standard, Scale scale, int height, int mark)
    {
        Figures whole = standard.Whole;
        int middle = height / 2;
        page.Out.Write($"<svg width=\"100%\" height=\"{height}\" focusable=\"false\"><rect class=\"track\" width=\"100%\" height=\"{height}\" rx=\"4\"/>");
        if (standard.Target is { } target) Bands(page, target, scale, height);
        if (whole is { RangeLow: { } from, RangeHigh: { } to } && from != to)
            page.Out.Write($"<rect class=\"range\" x=\"{scale.At(from)}%\" width=\"{scale.At(to) - scale.At(from)}%\" y=\"{middle - 4}\" height=\"8\" rx=\"3\"/>");
        if (whole is { IntervalLow: { } low, IntervalHigh: { } high }) Whisker(page, scale.At((decimal)low), scale.At((decimal)high), middle);
        if (standard.Target is { } lines) Lines(page, lines, scale, height);
        if (standard.Previous?.Attained is { } before)
            page.Out.Write($"<circle class=\"before\" cx=\"{scale.At(before)}%\" cy=\"{middle}\" r=\"{mark - 1}\"/>");
        page.Out.Write($"<circle class=\"dot {page.Verdict(standard.Verdict).Code}\" cx=\"{scale.At(whole.Attained!.Value)}%\" cy=\"{middle}\" r=\"{mark}\"/></svg>");
    }

    private static void Bands(Page page, TargetResult target, Scale scale, int height)
    {
        double from = target.Low is { } low ? scale.At(low) : 0, to = target.High is { } high ? scale.At(high) : 100;
        page.Out.Write($"<rect class=\"kept\" x=\"{from}%\" width=\"{Math.Max(0, to - from)}%\" height=\"{height}\"/>");
        if (target.Tolerate is not { } band) return;
        if (target.Low is { } floor) Band(page, scale.At(floor - band), from, height);
        if (target.High is { } ceiling) Band(page, to, scale.At(ceiling + band), height);
    }

    private static void Band(Page page, double from, double to, int height) =>
        page.Out.Write($"<rect class=\"tolerance\" fill=\"url(#hatch)\" x=\"{from}%\" width=\"{to - from}%\" height=\"{height}\"/>");

    private static void Whisker(Page page, double low, double high, int middle)
    {
        page.Out.Write($"<line class=\"whisker\" x1=\"{low}%\" x2=\"{high}%\" y1=\"{middle}\" y2=\"{middle}\"/>");
        foreach (double end in (double[])[low, high])
            page.Out.Write($"<line class=\"whisker\" x1=\"{end}%\" x2=\"{end}%\" y1=\"{middle - 4}\" y2=\"{middle + 4}\"/>");
    }

    private static void Lines(Page page, TargetResult target, Scale scale, int height)
    {
        foreach (decimal bound in new[] { target.Low, target.High }.OfType<decimal>())
            page.Out.Write($"<line class=\"limit\" x1=\"{scale.At(bound)}%\" x2=\"{scale.At(bound)}%\" y1=\"0\" y2=\"{height}\"/>");
        if (target.Aim is { } aim)
            page.Out.Write($"<line class=\"aim\" x1=\"{scale.At(aim)}%\" x2=\"{scale.At(aim)}%\" y1=\"0\" y2=\"{height}\"/>");
    }

    private static void Labels(Page page, StandardResult standard, Scale scale)
    {
        if (standard.Target is not { } target) return;
        page.Out.Literal("<div class=\"marks\" aria-hidden=\"true\">");
        (decimal Bound, string Word)? aim = target.Aim is { } value ? (value, page.Words.Aim) : null;
        if (target.Low is { } low) Label(page, standard, scale, low, page.Words.Target, aim?.Bound ?? target.High);
        if (target.High is { } high) Label(page, standard, scale, high, page.Words.Target, aim?.Bound ?? target.Low);
        if (aim is { } shown) Label(page, standard, scale, shown.Bound, shown.Word, target.Low ?? target.High);
        page.Out.Literal("</div>");
    }

    /// <summary>A label leans away from a neighbour that is close, or else from the nearest end.</summary>
    private static void Label(Page page, StandardResult standard, Scale scale, decimal bound, string word, decimal? neighbour)
    {
        double at = scale.At(bound);
        bool isCrowded = neighbour is { } close && close != bound && Math.Abs(scale.At(close) - at) < 30;
        string lean = isCrowded ? (bound < neighbour ? "ends" : "starts") : at < 35 ? "starts" : at > 65 ? "ends" : "centred";
        page.Out.Write($"<span class=\"{lean}\" style=\"left:{at}%\">{word} {page.Amounts.Exact(bound, standard.Unit)}</span>");
    }

    private static string Spoken(Page page, StandardResult standard)
    {
        Figures whole = standard.Whole;
        List<string> parts = [Page.Fill(page.Words.BulletAlt, page.Narrative.Attained(standard))];
        parts.Add($"{page.Words.Target}: {page.Amounts.Target(standard.Target, standard.Unit)}.");
        if (standard.Previous?.Attained is { } before) parts.Add($"{page.Words.BeforeAttained}: {page.Narrative.Amount(standard, before)}.");
        if (standard.Target?.Tolerate is { } band) parts.Add($"{page.Words.Tolerance}: {page.Amounts.Distance(band, standard.Unit)}.");
        if (standard.Target?.Aim is { } aim) parts.Add($"{page.Words.Aim}: {page.Amounts.Exact(aim, standard.Unit)}.");
        if (whole is { IntervalLow: { } low, IntervalHigh: { } high })
            parts.Add($"{page.Words.Interval}: {page.Narrative.Amount(standard, (decimal)low)} – {page.Narrative.Amount(standard, (decimal)high)}.");
        return string.Join(' ', parts);
    }
}
