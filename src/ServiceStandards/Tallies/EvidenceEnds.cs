namespace ServiceStandards.Tallies;

/// <summary>
/// The last entries of the evidence of a ladder's steps, beside each other by step, so that many records can be compared with them at once. More badness is
/// always worse.
/// </summary>
/// <param name="steps">How many steps there are.</param>
/// <param name="largerIsWorse">The order of the evidence.</param>
internal sealed class EvidenceEnds(int steps, bool largerIsWorse)
{
    /// <summary>The least room in each of the arrays.</summary>
    public const int Room = 16;

    /// <summary>What exclusive or makes badness of a value with.</summary>
    public readonly long Turn = largerIsWorse ? 0 : -1;

    public readonly long[] WorstBadness = NewRoom(steps), WorstTime = NewRoom(steps), NearestBadness = NewRoom(steps), NearestTime = NewRoom(steps);

    public void Set(int step, (long Badness, long Time) worst, (long Badness, long Time) nearest)
    {
        (WorstBadness[step], WorstTime[step]) = worst;
        (NearestBadness[step], NearestTime[step]) = nearest;
    }

    private static long[] NewRoom(int steps) => new long[Math.Max(Room, steps)];
}
