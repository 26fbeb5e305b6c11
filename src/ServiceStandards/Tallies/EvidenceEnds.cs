using System.Runtime.Intrinsics;

namespace ServiceStandards.Tallies;

/// <summary>
/// The last entries of the evidence of a ladder's steps, by step, so that many records can be compared with them at once. More badness is always worse.
/// </summary>
/// <param name="largerIsWorse">The order of the evidence.</param>
internal sealed class EvidenceEnds(bool largerIsWorse)
{
    /// <summary>So many steps have a place here; nothing is known of further ones.</summary>
    public const int Room = 16;

    /// <summary>What exclusive or makes badness of a value with.</summary>
    public readonly long Turn = largerIsWorse ? 0 : -1;

    public StepValues WorstBadness, WorstTime, NearestBadness, NearestTime;

    public void Set(int step, (long Badness, long Time) worst, (long Badness, long Time) nearest)
    {
        if (step >= Room) return;
        WorstBadness.Set(step, worst.Badness);
        WorstTime.Set(step, worst.Time);
        NearestBadness.Set(step, nearest.Badness);
        NearestTime.Set(step, nearest.Time);
    }

    /// <summary>A number for each step.</summary>
    internal struct StepValues
    {
        public Vector512<long> First, Second;

        public void Set(int step, long value)
        {
            if (step < Vector512<long>.Count) First = First.WithElement(step, value);
            else Second = Second.WithElement(step - Vector512<long>.Count, value);
        }
    }
}
