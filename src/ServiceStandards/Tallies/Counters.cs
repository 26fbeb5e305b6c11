using System.Runtime.CompilerServices;

namespace ServiceStandards.Tallies;

/// <summary>Counts in an array of counters.</summary>
internal static class Counters
{
    /// <summary>So far up the second of two places stands in a number of both.</summary>
    public const int SecondBits = 32;

    /// <summary>Adds one to a counter: one look at the place, where an assignment would take two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CountOne(long[] counters, int at)
    {
        ref long counter = ref counters[at];
        counter = unchecked(counter + 1);
    }

    /// <summary>Two places as one number.</summary>
    public static long Both(int first, int second) => unchecked((uint)first | ((long)second << SecondBits));

    /// <summary>Adds one to the counter at a place, which is given as the lower half of a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CountFirst(long[] counters, long both) => CountOne(counters, unchecked((int)both));

    /// <summary>Adds one to the counters at two places, given as one number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CountBoth(long[] counters, long both)
    {
        CountFirst(counters, both);
        CountOne(counters, unchecked((int)(both >> SecondBits)));
    }
}
