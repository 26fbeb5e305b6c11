using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation.Vectors;

/// <summary>Finds the cells of records under standards that are cut the same way.</summary>
/// <param name="Scopes">The scopes with such standards.</param>
/// <param name="Near">Finds those that can be found at once, of all records that are sought; null = that cannot be done here.</param>
/// <param name="Each">Finds the cells of records by their places, one by one.</param>
internal sealed record CellSearch<T>(int[] Scopes, Action<RecordBatch<T>, int, int, Ledger>? Near, Action<RecordBatch<T>, int, int, Ledger> Each);
