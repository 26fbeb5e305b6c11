using System.Collections.Immutable;
using ServiceStandards.Periods;

namespace ServiceStandards.Tallies;

/// <summary>One way to cut the records into cells, and what each cell holds for the standards that are cut so.</summary>
/// <param name="Period">How time is cut; null = not at all.</param>
/// <param name="GroupTypes">The .NET types of the group fields' values.</param>
/// <param name="Counts">How many counters a cell has.</param>
/// <param name="Figures">An empty figure of each kind a cell has.</param>
internal sealed record CutLayout(PeriodCut? Period, ImmutableArray<Type> GroupTypes, int Counts, ImmutableArray<FigureTally> Figures)
{
    /// <summary>How many counters a cell of a ledger has beyond those, for ladders.</summary>
    public int LadderCounts { get; init; }

    public bool Fits(CutLayout other) =>
        GroupTypes.Length == other.GroupTypes.Length && Counts == other.Counts
        && Figures.Select(f => f.Kind).SequenceEqual(other.Figures.Select(f => f.Kind));
}
