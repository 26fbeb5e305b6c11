using System.Globalization;
using System.Numerics;

namespace ServiceStandards.Tallies.Saved;

/// <summary>Writes numbers of any size as decimals without loss: <c>-12.5</c>.</summary>
internal static class ExactText
{
    /// <summary>More digits than a sum of products of decimals over all records can have; so hostile texts cost nothing.</summary>
    private const int MostLength = 200;

    public static string Write(BigInteger steps, int decimals)
    {
        string digits = BigInteger.Abs(steps).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        string behind = digits[^decimals..].TrimEnd('0');
        return (steps.Sign < 0 ? "-" : "") + digits[..^decimals] + (behind.Length > 0 ? "." + behind : "");
    }

    public static bool TryRead(string text, int decimals, out BigInteger steps)
    {
        steps = default;
        if (text.Length > MostLength) return false;
        int point = text.IndexOf('.', StringComparison.Ordinal);
        string behind = point < 0 ? "" : text[(point + 1)..];
        return behind.Length <= decimals && behind.All(char.IsAsciiDigit)
            && BigInteger.TryParse((point < 0 ? text : text[..point]) + behind.PadRight(decimals, '0'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out steps);
    }
}
