using ServiceStandards.Records;

namespace ServiceStandards.Verdicts;

/// <summary>What became of the rows of the source.</summary>
/// <param name="Read">All rows: those that gave a record, the rejected and the skipped.</param>
/// <param name="Rejected">Rows that could not be read.</param>
/// <param name="Skipped">Rows that the mapping skips because they are no contacts.</param>
/// <param name="RejectedRows">The first rejected rows, at most 100.</param>
public sealed record RecordCounts(long Read, long Rejected, long Skipped, IReadOnlyList<RejectedRow> RejectedRows);
