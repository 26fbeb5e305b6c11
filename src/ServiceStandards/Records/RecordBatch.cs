namespace ServiceStandards.Records;

/// <summary>Records that are at hand together.</summary>
internal static class RecordBatch
{
    /// <summary>The most there are of them: their fields stay in the processor's nearest cache from one judge to the next.</summary>
    public const int Most = 256;
}

/// <summary>Records that are at hand together, each with a place; a reader fills the same batch again and again.</summary>
/// <typeparam name="T">The record's type.</typeparam>
internal abstract class RecordBatch<T>
{
    /// <summary>What holds the records: the records themselves by their places, or the one object through which each of them is seen.</summary>
    public T[] Records { get; protected set; } = [];

    /// <summary>The place of the first record.</summary>
    public int From { get; protected set; }

    /// <summary>The place behind the last record.</summary>
    public int Until { get; protected set; }

    public int Count => Until - From;

    /// <summary>The place of the record that is judged, or was when the judge failed.</summary>
    public int At { get; set; }

    /// <summary>Goes to the record at a place.</summary>
    /// <returns>The record; the same object each time where it is only seen through one.</returns>
    public T GoTo(int at)
    {
        At = at;
        return LookAt(at);
    }

    /// <summary>The number of the record at a place in the source, from 1.</summary>
    public abstract long Ordinal(int at);

    protected abstract T LookAt(int at);
}
