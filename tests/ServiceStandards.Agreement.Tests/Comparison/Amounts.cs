using System.Numerics;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Comparison;

/// <summary>Whether a reported amount is the exact one: reports round to 18 digits behind the point, and to the 28 digits that a decimal has.</summary>
internal static class Amounts
{
    private static readonly Fraction s_places = new(1, BigInteger.Pow(10, 17));
    private static readonly Fraction s_digits = new(1, BigInteger.Pow(10, 27));

    public static bool AreSame(Fraction? expected, decimal? found) =>
        (expected, found) is ({ } exact, { } shown)
            ? Distance(exact, Fraction.Of(shown)) <= s_places + (Distance(exact, Fraction.Zero) * s_digits)
            : expected is null && found is null;

    public static string Text(Fraction? amount) => amount?.ToText() ?? "nothing";

    public static string Text(decimal? amount) => Text(amount is { } shown ? Fraction.Of(shown) : null);

    private static Fraction Distance(Fraction a, Fraction b) => a > b ? a - b : b - a;
}
