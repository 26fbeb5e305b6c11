namespace ServiceStandards.Records;

/// <summary>Records in memory as a source.</summary>
public static class RecordsInMemory
{
    /// <summary>A source of records in memory.</summary>
    /// <param name="records">The records; a list is read by several threads, another sequence by one, as it comes.</param>
    public static RecordSource<T> Of<T>(IEnumerable<T> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records is IReadOnlyList<T> list ? new ListRecords<T>(list) : new SequenceRecords<T>(records);
    }
}
