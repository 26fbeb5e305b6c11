using System.Collections.Immutable;
using ServiceStandards.Binding;
using ServiceStandards.Neighbours;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Standards compiled for one record shape: judges that each count a record into a ledger for some of the standards.</summary>
/// <param name="Bound">The standards.</param>
/// <param name="Layout">What a tally of them holds.</param>
/// <param name="Judges">To be called all, with the same records.</param>
/// <param name="EachApart">The same with a look at each standard by itself: these find what is at risk, too.</param>
/// <param name="Literals">Per watched field, the literals it is compared with.</param>
/// <param name="LookOut">To be called with the record as long as a watch of the ledger is open.</param>
/// <param name="Neighbours">The indexes of neighbours that a ledger needs.</param>
/// <param name="DriverJudge">That of the judges which counts records for the driver analyses; null where there are none.</param>
/// <param name="Gather">To be called with every record before the first is judged, for those indexes; null where there are none.</param>
internal sealed record CompiledSet<T>(
    BoundSet Bound,
    TallyLayout Layout,
    ImmutableArray<IJudge<T>> Judges,
    Lazy<ImmutableArray<Judge<T>>> EachApart,
    ImmutableArray<ImmutableArray<LiteralUse>> Literals,
    Action<T, Ledger> LookOut,
    NeighbourPlan Neighbours,
    Judge<T>? DriverJudge,
    Action<T, NeighbourGathering>? Gather)
{
    /// <summary>These, with the judges compiled now and not when they are first needed.</summary>
    public CompiledSet<T> Ready()
    {
        foreach (IJudge<T> judge in Judges) _ = judge.Many;
        return this;
    }
}
