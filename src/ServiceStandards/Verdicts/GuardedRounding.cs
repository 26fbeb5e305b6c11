namespace ServiceStandards.Verdicts;

/// <summary>Rounds for people, but never onto or over a bound that the exact figure is not on: 89.996 beside 90 is not 90.00.</summary>
internal static class GuardedRounding
{
    private const int MostDigits = 10;

    /// <summary>The figure with so many digits behind the point, or with more where fewer would hide on which side of a bound it is.</summary>
    public static (decimal Rounded, int Digits) Round(decimal exact, int digits, ReadOnlySpan<decimal?> bounds)
    {
        decimal rounded = Plain(exact, digits);
        while (digits < MostDigits && HidesAny(exact, rounded, bounds)) rounded = Plain(exact, ++digits);
        return (rounded, digits);
    }

    /// <summary>Whether the rounded figure is on or over one of the bounds that the exact one is not on.</summary>
    public static bool HidesAny(decimal exact, decimal rounded, ReadOnlySpan<decimal?> bounds)
    {
        foreach (decimal? bound in bounds)
        {
            if (Hides(exact, rounded, bound)) return true;
        }

        return false;
    }

    /// <summary>Whether the rounded figure is on or over a bound that the exact one is not on.</summary>
    public static bool Hides(decimal exact, decimal rounded, decimal? bound) =>
        bound is { } limit && exact != limit && (rounded == limit || rounded < limit != exact < limit);

    private static decimal Plain(decimal exact, int digits) => decimal.Round(exact, digits, MidpointRounding.AwayFromZero);
}
