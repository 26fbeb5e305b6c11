using System.Numerics;

namespace ServiceStandards.Tallies;

/// <summary>An exact fraction, compared by cross-multiplication; the denominator is above zero.</summary>
internal readonly struct Ratio : IComparable<Ratio>
{
    private readonly BigInteger _over;
    private readonly BigInteger _under;

    public Ratio(BigInteger over, BigInteger under)
    {
        if (under.IsZero) throw new DivideByZeroException("A ratio over zero has no value.");
        (_over, _under) = under.Sign < 0 ? (-over, -under) : (over, under);
    }

    public BigInteger Over => _over;

    /// <summary>The default value is 0/1.</summary>
    public BigInteger Under => _under.IsZero ? BigInteger.One : _under;

    public static Ratio Of(long over, long under) => new(over, under);

    public static Ratio Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return new Ratio(new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0, 0)), BigInteger.Pow(10, value.Scale));
    }

    public int CompareTo(Ratio other) => (Over * other.Under).CompareTo(other.Over * Under);

    /// <summary>The nearest decimal, exact to 18 digits behind the point at the least; half away from zero.</summary>
    /// <exception cref="OverflowException">The value is beyond the decimals.</exception>
    public decimal ToDecimal()
    {
        BigInteger whole = BigInteger.DivRem(Over, Under, out BigInteger rest);
        BigInteger scaled = ((rest * BigInteger.Pow(10, 18) * 2) + (Under * rest.Sign)) / (Under * 2);
        return (decimal)whole + ((decimal)scaled / 1_000_000_000_000_000_000m);
    }

    /// <summary>The largest whole number that is not above the ratio.</summary>
    public BigInteger Floor()
    {
        BigInteger whole = BigInteger.DivRem(Over, Under, out BigInteger rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }

    /// <summary>The smallest whole number that is not below the ratio.</summary>
    public BigInteger Ceiling() => -new Ratio(-Over, Under).Floor();

    public static Ratio operator +(Ratio left, Ratio right) => new((left.Over * right.Under) + (right.Over * left.Under), left.Under * right.Under);

    public static Ratio operator -(Ratio left, Ratio right) => new((left.Over * right.Under) - (right.Over * left.Under), left.Under * right.Under);

    public static Ratio operator *(Ratio left, Ratio right) => new(left.Over * right.Over, left.Under * right.Under);

    public static Ratio operator /(Ratio left, Ratio right) => new(left.Over * right.Under, left.Under * right.Over);

    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;
}
