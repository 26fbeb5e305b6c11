using System.Globalization;
using ServiceStandards.Binding;
using ServiceStandards.Tallies;
using ServiceStandards.Values;

namespace ServiceStandards.Verdicts;

/// <summary>Turns figures into what reports show: shares as fractions, durations as seconds, numbers as they are.</summary>
internal static class Amounts
{
    public static decimal Shown(Ratio value, FigureUnit unit) =>
        (unit == FigureUnit.Duration ? value / Ratio.Of(TimeSpan.TicksPerSecond, 1) : value).ToDecimal();

    public static decimal? Shown(decimal? value, FigureUnit unit) =>
        value is { } amount && unit == FigureUnit.Duration ? amount / TimeSpan.TicksPerSecond : value;

    public static string UnitName(FigureUnit unit) => unit switch
    {
        FigureUnit.Share => "share",
        FigureUnit.Duration => "seconds",
        FigureUnit.Number => "number",
        FigureUnit.Points => "points",
        _ => throw new InvalidOperationException($"Unknown unit {unit}."),
    };

    /// <summary>A bound of a target as it is written in standards.</summary>
    public static string Written(decimal value, FigureUnit unit) => unit switch
    {
        FigureUnit.Share => (value * 100).ToString("0.##########################", CultureInfo.InvariantCulture) + "%",
        FigureUnit.Duration => DurationText.Write((long)value),
        FigureUnit.Number or FigureUnit.Points => value.ToString("0.############################", CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"Unknown unit {unit}."),
    };
}
