using System.Collections.Immutable;

namespace ServiceStandards.Tallies;

/// <summary>What a tally of a set of standards holds and where.</summary>
/// <param name="Cuts">The ways the records are cut.</param>
/// <param name="Standards">Per standard, in the order of the set: its cut and its places there.</param>
/// <param name="Drivers">Per driver analysis.</param>
internal sealed record TallyLayout(ImmutableArray<CutLayout> Cuts, ImmutableArray<StandardLayout> Standards, ImmutableArray<DriverLayout> Drivers)
{
    /// <summary>Standards that ledgers count together.</summary>
    public ImmutableArray<LadderLayout> Ladders { get; init; } = [];
}

/// <summary>The places of one standard in a tally.</summary>
/// <param name="Cut">Which of the cuts.</param>
/// <param name="Counts">Its counters in the cells of the cut.</param>
/// <param name="Figure">Its figure in the cells of the cut; null for shares and counts.</param>
/// <param name="Evidence">How many worst and nearest misses are kept.</param>
/// <param name="LargerIsWorse">The order of the evidence.</param>
internal sealed record StandardLayout(int Cut, CountLayout Counts, int? Figure, int Evidence, bool LargerIsWorse);
