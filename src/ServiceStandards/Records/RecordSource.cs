namespace ServiceStandards.Records;

/// <summary>Where records come from: memory, a file, a query. It can be read once or more, by several readers at a time.</summary>
/// <typeparam name="T">The record's type.</typeparam>
public abstract class RecordSource<T>
{
    /// <summary>Opens readers that together give every record exactly once.</summary>
    /// <param name="most">How many readers are wanted at the most, at least 1; a source that cannot be split gives one.</param>
    /// <exception cref="RecordsUnreadableException">The source cannot be read.</exception>
    public abstract IReadOnlyList<RecordReader<T>> Open(int most);

    /// <summary>What became of the rows that gave no record, once all readers opened last have come to their end.</summary>
    public virtual RowsLeftOut LeftOut => RowsLeftOut.None;
}
