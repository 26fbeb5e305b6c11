namespace ServiceStandards.Records;

/// <summary>The rows of a source that gave no record: those that could not be read and those that the mapping skips.</summary>
public sealed record RowsLeftOut
{
    /// <summary>No row was left out.</summary>
    public static RowsLeftOut None { get; } = new();

    /// <summary>How many rows could not be read.</summary>
    public long Rejected { get; init; }

    /// <summary>How many rows the mapping skips because they are no contacts.</summary>
    public long Skipped { get; init; }

    /// <summary>How many rejected rows are named.</summary>
    internal const int MostSamples = 100;

    /// <summary>The first rejected rows, at most 100, in the order of their lines.</summary>
    public IReadOnlyList<RejectedRow> Samples { get; init; } = [];

    /// <summary>How many rows of a file of events could not be read; they are no rows of records.</summary>
    public long RejectedEvents { get; init; }

    /// <summary>The first rejected rows of a file of events, at most 100, in the order of their lines.</summary>
    public IReadOnlyList<RejectedRow> EventSamples { get; init; } = [];

    /// <summary>How many events, of those that clocks know, are of records that the source does not have.</summary>
    public long StrayEvents { get; init; }
}
