using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>How many of the judged records could change sides: tried one by one.</summary>
internal static class Leeway
{
    /// <summary>The most records that could offend as well while the target is still met.</summary>
    public static long MissesLeft(WrittenTarget target, long met, long judged)
    {
        long left = 0;
        while (left < judged - Offenders(target, met, judged) && target.IsMetBy(With(target, met, judged, left + 1))) left++;
        return left;
    }

    /// <summary>The fewest offenders that should not have been, for the target to be met; null when none would do.</summary>
    public static long? MetNeeded(WrittenTarget target, long met, long judged)
    {
        for (long needed = 1; needed <= Offenders(target, met, judged); needed++)
        {
            if (target.IsMetBy(With(target, met, judged, -needed))) return needed;
        }

        return null;
    }

    private static long Offenders(WrittenTarget target, long met, long judged) => target.Low is null ? met : judged - met;

    private static Fraction With(WrittenTarget target, long met, long judged, long moreOffenders) =>
        new(target.Low is null ? met + moreOffenders : met - moreOffenders, judged);
}
