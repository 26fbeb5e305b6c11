using ServiceStandards.Values;

namespace ServiceStandards.Verdicts;

/// <summary>The score interval of a share: E. B. Wilson, Probable inference, J. Am. Stat. Assoc. 22 (1927), 209-212.</summary>
internal static class Wilson
{
    public static (double Low, double High) Interval(long met, long judged, double confidence)
    {
        double z = NormalQuantile.TwoSided(confidence), n = judged, p = met / n, z2 = z * z;
        double centre = (p + (z2 / (2 * n))) / (1 + (z2 / n));
        double half = z / (1 + (z2 / n)) * Math.Sqrt((p * (1 - p) / n) + (z2 / (4 * n * n)));
        return (met == 0 ? 0 : Math.Max(0, centre - half), met == judged ? 1 : Math.Min(1, centre + half));
    }
}
