using System.Collections.Immutable;
using ServiceStandards.Neighbours;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>The standards of one scope, compiled to be judged apart from the others.</summary>
/// <param name="Standards">Their positions in the set.</param>
/// <param name="Judges">To be called all, with the same record.</param>
/// <param name="Id">The record's id, or its number.</param>
/// <param name="Gather">Tells an index of neighbours about a record; null where none is needed.</param>
/// <param name="Indexes">How many indexes of neighbours there are.</param>
internal sealed record ScopeJudges<T>(
    ImmutableArray<int> Standards,
    ImmutableArray<Judge<T>> Judges,
    Func<T, long, string> Id,
    Action<T, NeighbourGathering>? Gather,
    int Indexes);
