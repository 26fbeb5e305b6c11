namespace ServiceStandards.Tallies;

/// <summary>How the values of the judged records of a standard are spread around its limit; adds up.</summary>
internal sealed class DistributionTally(DistributionLayout layout)
{
    public DistributionLayout Layout => layout;

    /// <summary>See <see cref="DistributionLayout.PlaceOf"/>.</summary>
    public long[] Counts { get; } = new long[layout.Parts + 2];

    public void Note(decimal value) => Counts[layout.PlaceOf(value)]++;

    /// <summary>The sum of both; null where one of them does not know: it was not asked, or counted otherwise.</summary>
    public static DistributionTally? Sum(DistributionTally? one, DistributionTally? other)
    {
        if (one is null || other is null || one.Layout != other.Layout) return null;
        for (int i = 0; i < one.Counts.Length; i++) one.Counts[i] += other.Counts[i];
        return one;
    }
}
