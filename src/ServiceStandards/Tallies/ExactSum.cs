using System.Numerics;

namespace ServiceStandards.Tallies;

/// <summary>A sum of decimals that never rounds, so that the order of the records cannot matter.</summary>
internal struct ExactSum : IEquatable<ExactSum>
{
    private const decimal Nano = 1_000_000_000m;
    private static readonly BigInteger s_finest = BigInteger.Pow(10, 28);
    private static readonly BigInteger s_finestPerNano = BigInteger.Pow(10, 19);

    private Int128 _nanos;
    private BigInteger _rest;

    public void Add(decimal value)
    {
        if (value.Scale <= 9 && Math.Abs(value) < 1e18m) _nanos += (Int128)(value * Nano);
        else _rest += Finest(value);
    }

    public void Remove(decimal value) => Add(-value);

    public void Add(in ExactSum other)
    {
        _nanos += other._nanos;
        _rest += other._rest;
    }

    /// <summary>The sum as a count of 1e-28.</summary>
    public readonly BigInteger InFinest => ((BigInteger)_nanos * s_finestPerNano) + _rest;

    /// <summary>The one value that was added, where it was one.</summary>
    public readonly decimal One => _rest.IsZero ? (decimal)_nanos / Nano : Whole(_rest);

    /// <summary>The sum as a fraction.</summary>
    public readonly Ratio Value => new(InFinest, s_finest);

    public readonly bool Equals(ExactSum other) => InFinest == other.InFinest;

    public override readonly bool Equals(object? obj) => obj is ExactSum other && Equals(other);

    public override readonly int GetHashCode() => InFinest.GetHashCode();

    private static decimal Whole(BigInteger finest)
    {
        int scale = 28;
        for (; scale > 0 && finest % 10 == 0; scale--) finest /= 10;
        BigInteger digits = BigInteger.Abs(finest);
        return new decimal(
            unchecked((int)(uint)(digits & uint.MaxValue)), unchecked((int)(uint)((digits >> 32) & uint.MaxValue)), unchecked((int)(uint)(digits >> 64)),
            finest.Sign < 0, (byte)scale);
    }

    /// <summary>The sum of what was counted in steps of 1e-28.</summary>
    public static ExactSum OfFinest(BigInteger count) => new() { _rest = count };

    /// <summary>A decimal as a count of 1e-28.</summary>
    public static BigInteger Finest(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0, 0));
        return digits * BigInteger.Pow(10, 28 - value.Scale);
    }
}
