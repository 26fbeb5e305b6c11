using System.Runtime.Intrinsics;
using ServiceStandards.Values;

namespace ServiceStandards.Compilation;

/// <summary>Counts the limits that a value passes. Limits and values are whole numbers; those of lower limits are turned round, so that passing is always being larger.</summary>
internal sealed class LadderSteps
{
    /// <summary>Up to so many, comparing all at once is faster than searching.</summary>
    private const int Few = 64;

    private readonly bool _isUpper;
    private readonly long[] _limits;
    private readonly int _count;

    /// <param name="limits">In the order in which a value passes them; the last value that passes none of a limit.</param>
    /// <param name="isUpper">Whether they are upper limits.</param>
    public LadderSteps(IReadOnlyList<long> limits, bool isUpper)
    {
        (_isUpper, _count) = (isUpper, limits.Count);
        int padded = (limits.Count + Vector256<long>.Count - 1) / Vector256<long>.Count * Vector256<long>.Count;
        _limits = new long[padded];
        Array.Fill(_limits, long.MaxValue);
        for (int i = 0; i < limits.Count; i++) _limits[i] = isUpper ? limits[i] : ~limits[i];
    }

    public int Of(long value)
    {
        long height = _isUpper ? value : ~value;
        return _limits.Length <= Few ? Compared(height) : Searched(height);
    }

    /// <summary>A number passes an upper limit as the next whole number above it does, and a lower limit as the next below it.</summary>
    public int Of(decimal value)
    {
        if (SmallWhole.TryRead(value, out long small)) return Of(small);
        decimal whole = value.Scale == 0 ? value : _isUpper ? decimal.Ceiling(value) : decimal.Floor(value);
        return Of(whole >= long.MaxValue ? long.MaxValue : whole <= long.MinValue ? long.MinValue : (long)whole);
    }

    private int Compared(long height)
    {
        Vector256<long> passed = Vector256<long>.Zero, all = Vector256.Create(height);
        ReadOnlySpan<long> limits = _limits;
        for (; limits.Length > 0; limits = limits[Vector256<long>.Count..]) passed -= Vector256.GreaterThan(all, Vector256.Create(limits));
        return (int)Vector256.Sum(passed);
    }

    private int Searched(long height)
    {
        int from = 0, until = _count;
        while (from < until)
        {
            int middle = (from + until) >>> 1;
            if (_limits[middle] < height) from = middle + 1;
            else until = middle;
        }

        return from;
    }
}
