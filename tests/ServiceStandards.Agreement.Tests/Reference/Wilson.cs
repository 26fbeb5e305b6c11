namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>The score interval of Wilson (1927) for a share.</summary>
internal static class Wilson
{
    public static (double Low, double High) Interval(long met, long judged, decimal confidence)
    {
        double n = judged, p = met / n, z = Quantile(confidence);
        double middle = p + z * z / (2 * n);
        double reach = z * Math.Sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        double scale = 1 + z * z / n;
        return ((middle - reach) / scale, (middle + reach) / scale);
    }

    /// <summary>Two-sided quantiles of the normal distribution, from a printed table.</summary>
    private static double Quantile(decimal confidence) => confidence switch
    {
        0.90m => 1.6448536269514722,
        0.95m => 1.9599639845400545,
        0.99m => 2.5758293035489004,
        _ => throw new ArgumentOutOfRangeException(nameof(confidence)),
    };
}
