namespace ServiceStandards.Records;

/// <summary>Reads the records of a source one after the other, on one thread at a time; made by <see cref="RecordSource{T}"/>.</summary>
/// <typeparam name="T">The record's type.</typeparam>
public abstract class RecordReader<T> : IDisposable
{
    private readonly ObjectBatch<T> _batch = new();
    private readonly T[] _one = new T[1];

    /// <summary>Goes to the next record; false at the end.</summary>
    /// <exception cref="RecordsUnreadableException">The source cannot be read on.</exception>
    public abstract bool Read();

    /// <summary>The record read last; it may be the same object each time with other content, so nobody keeps it.</summary>
    public abstract T Current { get; }

    /// <summary>The number of the current record in its source, from 1; names a record that has no id of its own.</summary>
    public abstract long Ordinal { get; }

    /// <summary>How far the reading is, from 0 to 1; null when it cannot be known.</summary>
    public virtual double? Progress => null;

    /// <summary>Goes to the next records, as many as the source has at hand; null at the end. They are at hand until the next call.</summary>
    /// <exception cref="RecordsUnreadableException">The source cannot be read on.</exception>
    internal virtual RecordBatch<T>? ReadBatch()
    {
        if (!Read()) return null;
        _one[0] = Current;
        return _batch.Hold(_one, 0, 1, Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the reader holds.</summary>
    protected virtual void Dispose(bool disposing) { }
}
