using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using ServiceStandards.Values;

namespace ServiceStandards.Compilation;

/// <summary>Counts the limits that a value passes. Limits and values are whole numbers; those of lower limits are turned round, so that passing is always being larger.</summary>
internal sealed class LadderSteps
{
    /// <summary>Up to so many, comparing all is faster than searching.</summary>
    private const int Few = 64;

    private const int AtOnce = 8; // the longs of a Vector512

    private readonly Vector512<long> _first, _second;
    private readonly long _turn; // turns all bits round, or none
    private readonly long[] _limits;
    private readonly int _count;

    /// <param name="limits">In the order in which a value passes them; the last value that passes none of a limit.</param>
    /// <param name="isUpper">Whether they are upper limits.</param>
    public LadderSteps(IReadOnlyList<long> limits, bool isUpper)
    {
        (Limits, IsUpper, _count, _turn) = (limits, isUpper, limits.Count, isUpper ? 0 : -1);
        _limits = new long[Math.Max(2, (_count + AtOnce - 1) / AtOnce) * AtOnce];
        Array.Fill(_limits, long.MaxValue); // which nothing passes
        for (int i = 0; i < _count; i++) _limits[i] = limits[i] ^ _turn;
        (_first, _second) = (Vector512.Create(_limits), Vector512.Create(_limits, AtOnce));
    }

    public IReadOnlyList<long> Limits { get; }

    public bool IsUpper { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(long value)
    {
        long height = value ^ _turn;
        int passed = Passed(height, _first);
        if (_count <= AtOnce) return passed;
        passed += Passed(height, _second);
        return _count <= 2 * AtOnce ? passed : passed + More(height);
    }

    /// <summary>A number passes an upper limit as the next whole number above it does, and a lower limit as the next below it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(decimal value) => SmallWhole.TryRead(value, out long small) ? Of(small) : OfAny(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int OfAny(decimal value)
    {
        decimal whole = value.Scale == 0 ? value : IsUpper ? decimal.Ceiling(value) : decimal.Floor(value);
        return Of(whole >= long.MaxValue ? long.MaxValue : whole <= long.MinValue ? long.MinValue : (long)whole);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Passed(long height, Vector512<long> limits) =>
        BitOperations.PopCount(Vector512.GreaterThan(Vector512.Create(height), limits).ExtractMostSignificantBits());

    /// <summary>How many of the limits beyond the first two times eight.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int More(long height) => _limits.Length <= Few ? Compared(height) : Searched(height);

    private int Compared(long height)
    {
        int passed = 0;
        for (int i = 2 * AtOnce; i < _limits.Length; i += AtOnce) passed += Passed(height, Vector512.Create(_limits, i));
        return passed;
    }

    private int Searched(long height)
    {
        int from = 2 * AtOnce, until = _count;
        while (from < until)
        {
            int middle = (from + until) >>> 1;
            if (_limits[middle] < height) from = middle + 1;
            else until = middle;
        }

        return from - (2 * AtOnce);
    }
}
