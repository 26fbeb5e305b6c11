namespace ServiceStandards.Records;

/// <summary>A run of an array of objects, the n-th of the source at a place that is n less a fixed number.</summary>
internal sealed class ObjectBatch<T> : RecordBatch<T>
{
    private long _before;

    /// <summary>Holds these records.</summary>
    /// <param name="records">An array that they stand in.</param>
    /// <param name="from">The place of the first.</param>
    /// <param name="until">The place behind the last; at most <see cref="RecordBatch.Most"/> after the first.</param>
    /// <param name="ordinal">The number of the first in the source.</param>
    public ObjectBatch<T> Hold(T[] records, int from, int until, long ordinal)
    {
        (Records, From, Until, _before) = (records, from, until, ordinal - from);
        return this;
    }

    public override long Ordinal(int at) => _before + at;

    protected override T LookAt(int at) => Records[at];
}
