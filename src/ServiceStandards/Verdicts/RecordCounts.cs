using ServiceStandards.Records;

namespace ServiceStandards.Verdicts;

/// <summary>What became of the rows of the source.</summary>
/// <param name="Read">All rows: those that gave a record, the rejected and the skipped.</param>
/// <param name="Rejected">Rows that could not be read.</param>
/// <param name="Skipped">Rows that the mapping skips because they are no contacts.</param>
/// <param name="RejectedRows">The first rejected rows, at most 100.</param>
public sealed record RecordCounts(long Read, long Rejected, long Skipped, IReadOnlyList<RejectedRow> RejectedRows)
{
    /// <summary>Rows of a file of events that could not be read; they are no part of <see cref="Read"/>.</summary>
    public long RejectedEvents { get; init; }

    /// <summary>The first rejected rows of a file of events, at most 100.</summary>
    public IReadOnlyList<RejectedRow> RejectedEventRows { get; init; } = [];

    /// <summary>Events, of those that clocks know, of records that the source does not have.</summary>
    public long StrayEvents { get; init; }
}
