using System.Globalization;

namespace ServiceStandards.Tallies.Saved;

/// <summary>Finds figures by the kinds that saved tallies name.</summary>
internal static class SavedFigures
{
    private const string Percentile = "percentile ";

    public static FigureTally Empty(SavedValue saved) => saved.Text() switch
    {
        "average" => new SumTally(average: true),
        "total" => new SumTally(average: false),
        "rate" => new RateTally(),
        "nps" => new NpsTally(),
        var kind when kind.StartsWith(Percentile, StringComparison.Ordinal)
            && decimal.TryParse(kind.AsSpan(Percentile.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal at) && at <= 100 => new HistogramTally(at),
        _ => throw saved.Wrong("an unknown kind of figure"),
    };
}
