using System.Numerics;
using ServiceStandards.Binding;
using ServiceStandards.Tallies;

namespace ServiceStandards.Verdicts;

/// <summary>A target and how figures are held against it, exactly.</summary>
/// <param name="target">The target.</param>
/// <param name="confidence">The confidence asked of the Wilson bound of a share; null = the point decides.</param>
internal sealed class Promise(BoundTarget target, decimal? confidence)
{
    /// <summary>Whether a figure complies.</summary>
    public bool IsKeptBy(Ratio value) => IsWithin(value, 0);

    /// <summary>Whether a share complies, by its Wilson bound where a confidence is asked.</summary>
    public bool IsKeptBy(long met, long judged) => IsWithin(met, judged, 0);

    /// <summary>Whether a figure that does not comply is tolerated.</summary>
    public bool Tolerates(Ratio value) => target.Tolerate is { } band && IsWithin(value, band);

    /// <summary>Whether a share that does not comply is tolerated.</summary>
    public bool Tolerates(long met, long judged) => target.Tolerate is { } band && IsWithin(met, judged, band);

    /// <summary>How far the value is on the right side of the nearest bound.</summary>
    public Ratio Margin(Ratio value)
    {
        Ratio? fromLow = target.Low is { } low ? value - Ratio.Of(low.Value) : null;
        Ratio? toHigh = target.High is { } high ? Ratio.Of(high.Value) - value : null;
        return fromLow is { } one && toHigh is { } other ? (one < other ? one : other) : fromLow ?? toHigh!.Value;
    }

    /// <summary>Of so many judged records, how far the met ones are above the fewest (or below the most) that comply; negative when they do not; null for a range, or with a confidence.</summary>
    public long? Spare(long met, long judged)
    {
        if (confidence is not null || (target.Low is null) == (target.High is null)) return null;
        if (target.Low is { } low)
        {
            Ratio bound = Ratio.Of(low.Value) * Ratio.Of(judged, 1);
            BigInteger fewest = low.Inclusive ? bound.Ceiling() : bound.Floor() + 1;
            return fewest > judged ? null : met - (long)BigInteger.Max(0, fewest);
        }

        Ratio ceiling = Ratio.Of(target.High!.Value.Value) * Ratio.Of(judged, 1);
        BigInteger most = target.High.Value.Inclusive ? ceiling.Floor() : ceiling.Ceiling() - 1;
        return most < 0 ? null : (long)BigInteger.Min(judged, most) - met;
    }

    /// <summary>Whether a figure is no more than complies, or is tolerated.</summary>
    public bool IsUnderCeiling(Ratio value, bool tolerated) => IsUnderCeiling(value, tolerated ? target.Tolerate ?? 0 : 0);

    private bool IsWithin(Ratio value, decimal band)
    {
        bool low = target.Low is not { } floor || Beyond(value, Ratio.Of(floor.Value) - Ratio.Of(band), floor.Inclusive);
        return low && IsUnderCeiling(value, band);
    }

    private bool IsUnderCeiling(Ratio value, decimal band) =>
        target.High is not { } ceiling || Beyond(Ratio.Of(ceiling.Value) + Ratio.Of(band), value, ceiling.Inclusive);

    private static bool Beyond(Ratio larger, Ratio smaller, bool inclusive) => inclusive ? larger >= smaller : larger > smaller;

    private bool IsWithin(long met, long judged, decimal band)
    {
        if (!IsWithin(Ratio.Of(met, judged), band)) return false;
        if (confidence is not { } asked) return true;
        var (low, high) = Wilson.Interval(met, judged, (double)asked);
        return (target.Low is not { } floor || low >= (double)(floor.Value - band))
            && (target.High is not { } ceiling || high <= (double)(ceiling.Value + band));
    }
}
