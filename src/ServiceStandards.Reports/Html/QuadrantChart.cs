using ServiceStandards.Reports.Views;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Html;

/// <summary>Draws drivers by importance (up) and mean (to the right), parted at the averages: left above is what to improve first.</summary>
internal static class QuadrantChart
{
    public static void Write(Page page, IReadOnlyList<Driver> drivers)
    {
        (double left, double right) = Room(drivers.Select(d => d.Mean));
        (double bottom, double top) = Room(drivers.Select(DriverPhrases.Importance));
        double X(double mean) => 4 + ((mean - left) / (right - left) * 82);
        double Y(double importance) => 92 - ((importance - bottom) / (top - bottom) * 82);
        double x = X(drivers.Average(d => d.Mean)), y = Y(drivers.Average(DriverPhrases.Importance));
        page.Out.Write($"<svg class=\"quadrants\" role=\"img\" aria-label=\"{Page.Fill(page.Words.QuadrantAlt, string.Join(", ", drivers.Select(d => d.Field)))}\" focusable=\"false\"><rect width=\"100%\" height=\"100%\" rx=\"8\"/>");
        page.Out.Write($"<line x1=\"{x}%\" x2=\"{x}%\" y1=\"0\" y2=\"100%\"/><line x1=\"0\" x2=\"100%\" y1=\"{y}%\" y2=\"{y}%\"/>");
        page.Out.Write($"<text class=\"axis\" x=\"8\" y=\"16\">{page.Words.ImproveFirst}</text><text class=\"axis\" x=\"99%\" y=\"16\" text-anchor=\"end\">{page.Words.KeepUp}</text>");
        page.Out.Write($"<text class=\"axis\" x=\"8\" y=\"98%\">{page.Words.LowPriority}</text><text class=\"axis\" x=\"99%\" y=\"98%\" text-anchor=\"end\">{page.Words.PossibleOverkill}</text>");
        foreach (Driver driver in drivers)
        {
            double at = X(driver.Mean), up = Y(DriverPhrases.Importance(driver));
            page.Out.Write($"<circle cx=\"{at}%\" cy=\"{up}%\" r=\"5\"/><text x=\"{at}%\" y=\"{up}%\" dx=\"{(at > 60 ? -9 : 9)}\" dy=\"4\" text-anchor=\"{(at > 60 ? "end" : "start")}\">{driver.Field}</text>");
        }

        page.Out.Literal("</svg>\n");
    }

    private static (double Low, double High) Room(IEnumerable<double> values)
    {
        double[] all = [.. values];
        double low = all.Min(), high = all.Max();
        return high > low ? (low, high) : (low - 1, high + 1);
    }
}
