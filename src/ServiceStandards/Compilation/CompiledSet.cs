using System.Collections.Immutable;
using ServiceStandards.Binding;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Standards compiled for one record shape: judges that each count a record into a ledger for some of the standards.</summary>
/// <param name="Bound">The standards.</param>
/// <param name="Layout">What a tally of them holds.</param>
/// <param name="Judges">To be called all, with the record and its number in the source.</param>
/// <param name="Literals">Per watched field, the literals it is compared with.</param>
/// <param name="LookOut">To be called with the record as long as a watch of the ledger is open.</param>
internal sealed record CompiledSet<T>(
    BoundSet Bound,
    TallyLayout Layout,
    ImmutableArray<Action<T, long, Ledger>> Judges,
    ImmutableArray<ImmutableArray<LiteralUse>> Literals,
    Action<T, Ledger> LookOut);
