using System.Collections.Immutable;
using ServiceStandards.Model;

namespace ServiceStandards.Tallies;

/// <summary>What a tally of a set of standards holds and where.</summary>
/// <param name="Cuts">The ways the records are cut.</param>
/// <param name="Standards">Per standard, in the order of the set: its cut and its places there.</param>
/// <param name="Drivers">Per driver analysis.</param>
internal sealed record TallyLayout(ImmutableArray<CutLayout> Cuts, ImmutableArray<StandardLayout> Standards, ImmutableArray<DriverLayout> Drivers)
{
    /// <summary>Standards that ledgers count together.</summary>
    public ImmutableArray<LadderLayout> Ladders { get; init; } = [];

    /// <summary>What the standards that are counted say.</summary>
    public ImmutableArray<StandardsPart> Parts { get; init; } = [];

    /// <summary>The fields of the records that the standards read, by name; one may have several kinds where several files take it so.</summary>
    public ImmutableArray<FieldOfKind> Fields { get; init; } = [];

    /// <summary>The text fields that are watched, in the order of a ledger's watches.</summary>
    public ImmutableArray<WatchLayout> Watches { get; init; } = [];

    /// <summary>Whether cells, figures and counters stand at the same places. It follows from the same standards, unless the records are of another shape.</summary>
    public bool Fits(TallyLayout other) =>
        Cuts.Length == other.Cuts.Length && Cuts.Zip(other.Cuts).All(c => c.First.Fits(c.Second))
        && Standards.Length == other.Standards.Length && Standards.Zip(other.Standards).All(s => s.First.Fits(s.Second))
        && Drivers.Length == other.Drivers.Length && Drivers.Zip(other.Drivers).All(d => d.First.Fits(d.Second));
}
