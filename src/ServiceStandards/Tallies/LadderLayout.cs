using System.Collections.Immutable;

namespace ServiceStandards.Tallies;

/// <summary>
/// Standards that differ in one limit only, counted together: by how many of their limits a record's value passes, and what became of
/// it on either side. What each standard counts follows from sums over these.
/// </summary>
/// <param name="Cut">Which of the cuts they have in common.</param>
/// <param name="Standards">The standards, by their places in the set: a value that passes any limit passes those before it.</param>
/// <param name="Outcomes">How many classes a record can fall into; those of a <see cref="CountLayout"/>, in their order.</param>
/// <param name="First">The index of the first counter in the cells of a ledger.</param>
/// <param name="Evidence">How many worst and nearest misses are kept.</param>
/// <param name="LargerIsWorse">The order of the evidence.</param>
internal sealed record LadderLayout(int Cut, ImmutableArray<int> Standards, int Outcomes, int First, int Evidence, bool LargerIsWorse)
{
    private int Steps => Standards.Length + 1;

    /// <summary>How many counters a cell has for it.</summary>
    public int Counts => 2 * Outcomes * Steps;

    /// <summary>The counters of an outcome, by steps, for the standards whose limit is not passed.</summary>
    public int NotPassed(int outcome) => First + (outcome * Steps);

    /// <summary>The counters of an outcome, by steps, for the standards whose limit is passed.</summary>
    public int Passed(int outcome) => First + ((Outcomes + outcome) * Steps);
}
