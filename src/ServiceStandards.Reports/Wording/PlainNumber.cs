using System.Globalization;

namespace ServiceStandards.Reports.Wording;

/// <summary>Writes numbers for programs: digits and a point. A pattern of digits would do the same in five times the time, and there are millions of them.</summary>
internal static class PlainNumber
{
    private const int MostCharacters = 32;

    public static void Write(TextWriter writer, long number)
    {
        if (number is >= 0 and < 10)
        {
            writer.Write((char)('0' + number));
            return;
        }

        Span<char> digits = stackalloc char[MostCharacters];
        number.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        writer.Write(digits[..length]);
    }

    /// <summary>With so many digits behind the point at the most, without zeros at the end.</summary>
    public static void Write(TextWriter writer, decimal number, int mostDigits)
    {
        if (number.Scale == 0 && number is > long.MinValue and < long.MaxValue)
        {
            Write(writer, (long)number);
            return;
        }

        Span<char> digits = stackalloc char[MostCharacters];
        writer.Write(digits[..Format(number, mostDigits, digits)]);
    }

    /// <summary>The same as a text.</summary>
    public static string Of(decimal number, int mostDigits)
    {
        Span<char> digits = stackalloc char[MostCharacters];
        return digits[..Format(number, mostDigits, digits)].ToString();
    }

    private static int Format(decimal number, int mostDigits, Span<char> digits)
    {
        if (number.Scale > mostDigits) number = decimal.Round(number, mostDigits, MidpointRounding.AwayFromZero);
        if (number == 0) number = 0; // without a sign
        number.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        if (number.Scale == 0) return length;
        while (digits[length - 1] == '0') length--;
        return digits[length - 1] == '.' ? length - 1 : length;
    }
}
