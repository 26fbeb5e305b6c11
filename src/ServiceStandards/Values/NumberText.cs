using System.Buffers;
using System.Globalization;

namespace ServiceStandards.Values;

/// <summary>Reads exact decimals: plain numbers, shares (<c>90%</c>), points (<c>2pp</c>) and working days (<c>3wd</c>). Never through a binary float.</summary>
internal static class NumberText
{
    private static readonly SearchValues<char> s_characters = SearchValues.Create("0123456789.eE+-");

    /// <summary>A decimal number, with an exponent or without; false where it would have to be rounded.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        if (text.Length == 0 || text.IndexOfAnyExcept(s_characters) >= 0 || Digits(text) > 28) return false;
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);
    }

    /// <summary><c>90%</c> as the fraction 0.9.</summary>
    public static bool TryReadShare(string text, out decimal fraction) => TryReadHundredths(text, "%", out fraction);

    /// <summary><c>2pp</c> as the fraction 0.02.</summary>
    public static bool TryReadPoints(string text, out decimal fraction) => TryReadHundredths(text, "pp", out fraction);

    /// <summary><c>3wd</c> as 3; whole and not negative.</summary>
    public static bool TryReadWorkingDays(string text, out int days)
    {
        days = 0;
        return text.EndsWith("wd", StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out days);
    }

    private static bool TryReadHundredths(string text, string unit, out decimal fraction)
    {
        fraction = 0;
        if (!text.EndsWith(unit, StringComparison.Ordinal) || !TryRead(text[..^unit.Length].TrimEnd(' '), out decimal amount)) return false;
        if (Digits(text) > 26) return false; // dividing by 100 must not round
        fraction = amount / 100m;
        return true;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny('e', 'E');
        int count = 0;
        foreach (char c in end < 0 ? text : text[..end])
        {
            if (char.IsAsciiDigit(c)) count++;
        }

        return count;
    }
}
