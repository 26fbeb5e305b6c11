using System.Globalization;
using System.Numerics;
using System.Text;

namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>An exact number: numerator over denominator, in lowest terms, the denominator above zero.</summary>
internal sealed record Fraction : IComparable<Fraction>
{
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException();
        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / common;
        Denominator = denominator / common;
    }

    public static Fraction Zero { get; } = new(0, 1);

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public static Fraction Whole(BigInteger whole) => new(whole, 1);

    public static Fraction Of(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        BigInteger digits = unchecked((((BigInteger)(uint)bits[2] << 32) | (uint)bits[1]) << 32 | (uint)bits[0]);
        return new(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, bits[3] >> 16 & 0xFF));
    }

    public static Fraction operator +(Fraction a, Fraction b) => new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) => new(a.Numerator * b.Denominator - b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator <(Fraction? a, Fraction? b) => a is not null && b is not null && a.CompareTo(b) < 0;

    public static bool operator >(Fraction? a, Fraction? b) => a is not null && b is not null && a.CompareTo(b) > 0;

    public static bool operator <=(Fraction? a, Fraction? b) => a is not null && b is not null && a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction? a, Fraction? b) => a is not null && b is not null && a.CompareTo(b) >= 0;

    public int CompareTo(Fraction? other) => (Numerator * other!.Denominator).CompareTo(other.Numerator * Denominator);

    public double ToDouble() => Math.Exp(BigInteger.Log(BigInteger.Abs(Numerator)) - BigInteger.Log(Denominator)) * Numerator.Sign;

    /// <summary>As near as a decimal comes: 28 digits behind the point where they fit in 96 bits with those before it; halves to the even digit.</summary>
    public Fraction Rounded()
    {
        for (int places = 28; places > 0; places--)
        {
            BigInteger scale = BigInteger.Pow(10, places), whole = BigInteger.DivRem(BigInteger.Abs(Numerator) * scale, Denominator, out BigInteger rest);
            int half = (rest * 2).CompareTo(Denominator);
            if (half > 0 || (half == 0 && !whole.IsEven)) whole++;
            if (whole < BigInteger.One << 96) return new Fraction(whole * Numerator.Sign, scale);
        }

        return this;
    }

    /// <summary>All its decimals where it has an end, else the first <paramref name="decimals"/> of them, cut off.</summary>
    public string ToText(int decimals = 40)
    {
        BigInteger magnitude = BigInteger.Abs(Numerator);
        BigInteger whole = BigInteger.DivRem(magnitude, Denominator, out BigInteger rest);
        var text = new StringBuilder(Numerator.Sign < 0 ? "-" : "").Append(whole.ToString(CultureInfo.InvariantCulture));
        for (int i = 0; i < decimals && !rest.IsZero; i++)
        {
            if (i == 0) text.Append('.');
            text.Append(BigInteger.DivRem(rest * 10, Denominator, out rest).ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    public override string ToString() => ToText();
}
