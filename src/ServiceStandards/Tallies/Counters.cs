using System.Runtime.CompilerServices;

namespace ServiceStandards.Tallies;

/// <summary>Counts in an array of counters.</summary>
internal static class Counters
{
    /// <summary>Adds one to a counter: one look at the place, where an assignment would take two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CountOne(long[] counters, int at)
    {
        ref long counter = ref counters[at];
        counter = unchecked(counter + 1);
    }
}
