namespace ServiceStandards.Validation;

/// <summary>Quantiles of the standard normal distribution, for warnings about sample sizes; never for a verdict.</summary>
internal static class NormalQuantile
{
    /// <summary>The z with P(|Z| &lt;= z) = confidence, 1.96 for 0.95; found by halving, as the series below rises with z.</summary>
    public static double TwoSided(double confidence)
    {
        double low = 0, high = 9;
        for (int i = 0; i < 60; i++)
        {
            double middle = (low + high) / 2;
            if (Within(middle) < confidence) low = middle;
            else high = middle;
        }

        return high;
    }

    /// <summary>P(|Z| &lt;= z) = sqrt(2/π) e^(-z²/2) (z + z³/3 + z⁵/15 + z⁷/105 + ..): Abramowitz and Stegun 26.2.11; all terms are positive.</summary>
    private static double Within(double z)
    {
        double term = z, sum = z;
        for (int n = 1; term > sum * 1e-16; n++)
        {
            term *= z * z / (2 * n + 1);
            sum += term;
        }

        return Math.Sqrt(2 / Math.PI) * Math.Exp(-z * z / 2) * sum;
    }
}
