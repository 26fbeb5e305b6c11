namespace ServiceStandards.Tallies;

/// <summary>A period that records fell into.</summary>
/// <param name="From">Its first moment, in UTC ticks.</param>
/// <param name="Length">How many ticks it has.</param>
/// <param name="Number">Its number.</param>
internal readonly record struct PeriodSeen(long From, ulong Length, int Number)
{
    /// <summary>The time of all records, 0, where they are not cut by time.</summary>
    public static PeriodSeen Always { get; } = new(0, 1, 0);

    /// <summary>Its number and 1: never 0.</summary>
    public long Key => KeyOf(Number);

    public static long KeyOf(int number) => number + 1L;
}
