using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Counts records into a ledger for some of the standards.</summary>
internal interface IJudge<T>
{
    /// <summary>To be called with a batch, the place of the first record, the place behind the last one and the ledger.</summary>
    Action<RecordBatch<T>, int, int, Ledger> Many { get; }
}
