using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Validation;

/// <summary>
/// A <c>minimum</c> too small for the target to be reached. With a confidence, even the best sample of n records has the Wilson
/// bound n / (n + z²), which must reach the target. Without one, a sample in which one record alone loses the target asks for
/// perfection, whatever share is written.
/// </summary>
internal static class MinimumCheck
{
    public static void Run(Standard standard, string where, DiagnosticBag bag)
    {
        if (standard.Minimum == 0 || standard.Measure is not (Measure.Share or Measure.ServiceLevel)) return;
        if (Miss(standard.Target?.Low, isLow: true) is { } low) Check(standard, standard.Target!.Low!, low, where, bag);
        if (Miss(standard.Target?.High, isLow: false) is { } high) Check(standard, standard.Target!.High!, high, where, bag);
    }

    /// <summary>The share that may be lost, 0..1; null where there is no bound, it is wrong, or it asks for all or nothing anyway.</summary>
    private static decimal? Miss(Bound? bound, bool isLow)
    {
        if (bound is null || !TargetKind.Share.TryRead(bound.Value, out decimal share)) return null;
        decimal miss = isLow ? 1 - share : share;
        return miss is > 0 and < 1 ? miss : null;
    }

    private static void Check(Standard standard, Bound bound, decimal miss, string where, DiagnosticBag bag)
    {
        if (standard.Confidence is { } confidence)
        {
            double z = NormalQuantile.TwoSided((double)confidence);
            double enough = Math.Ceiling(z * z * (double)(1 - miss) / (double)miss);
            if (standard.Minimum < enough) bag.Add(Messages.MinimumBelowConfidence(standard.Location, where, standard.Minimum, bound.Value.Text, enough));
            return;
        }

        // one of n is lost: 1/n of the records, which must be no more than may be lost (less, where the bound is not in)
        decimal least = decimal.Ceiling(1 / miss);
        if (!bound.Inclusive && least * miss == 1) least++;
        if (standard.Minimum < least) bag.Add(Messages.MinimumAsksForAll(standard.Location, where, standard.Minimum, bound.Value.Text, (double)least));
    }
}
