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
        if (text.Length == 0 || text.IndexOfAnyExcept(s_characters) >= 0 || !Fits(text, 28)) return false;
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
        if (!Fits(text[..^unit.Length].TrimEnd(' '), 26)) return false; // dividing by 100 must not round
        fraction = amount / 100m;
        return true;
    }

    /// <summary>Whether the number has so many digits at the most, from the first that is not zero, and so many behind the point: a decimal holds it as it is.</summary>
    private static bool Fits(ReadOnlySpan<char> text, int most)
    {
        int end = text.IndexOfAny('e', 'E'), exponent = 0;
        ReadOnlySpan<char> digits = end < 0 ? text : text[..end];
        if (end >= 0 && !int.TryParse(text[(end + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)) return false;
        int point = digits.IndexOf('.'), significant = 0;
        foreach (char c in digits)
        {
            if (char.IsAsciiDigit(c) && (significant > 0 || c != '0')) significant++;
        }

        long places = (point < 0 ? 0 : digits.Length - point - 1) - (long)exponent;
        return significant <= most && places <= most;
    }
}
