using System.Globalization;
using ServiceStandards.Values;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>Writes figures for people: rounded, but never onto or over a bound that the exact figure is not on.</summary>
internal static class AmountText
{
    /// <summary>The figure beside its target: 89.996 % is not written as 90 %.</summary>
    public static string Of(decimal? amount, string unit, TargetResult? target = null)
    {
        if (amount is not { } value) return "-";
        return unit switch
        {
            "share" => Rounded(value * 100, 2, [target?.Low * 100, target?.High * 100]) + " %",
            "seconds" => Seconds(value, target),
            "points" => Rounded(value, 1, [target?.Low, target?.High]),
            _ => Rounded(value, 2, [target?.Low, target?.High]),
        };
    }

    public static string Of(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Seconds(decimal value, TargetResult? target)
    {
        if (Math.Abs(value) < 120) return Rounded(value, 1, [target?.Low, target?.High]) + " s";
        decimal rounded = decimal.Round(value, 0, MidpointRounding.AwayFromZero);
        bool hides = GuardedRounding.Hides(value, rounded, target?.Low) || GuardedRounding.Hides(value, rounded, target?.High);
        return DurationText.Write((long)((hides ? decimal.Round(value, 6) : rounded) * TimeSpan.TicksPerSecond));
    }

    private static string Rounded(decimal value, int digits, decimal?[] bounds)
    {
        (decimal rounded, digits) = GuardedRounding.Round(value, digits, bounds);
        return rounded.ToString("#,0." + new string('0', digits), CultureInfo.InvariantCulture);
    }
}
