namespace ServiceStandards.Records;

/// <summary>Rows of a table that are at hand together, each seen through the same object.</summary>
internal sealed class TableBatch : RecordBatch<TableRow>
{
    private readonly TableRow _row;
    private readonly long[] _ordinals;
    private long? _first; // the number of the first row, where those of the others follow it

    /// <param name="row">What they are seen through.</param>
    /// <param name="places">The most rows.</param>
    public TableBatch(TableRow row, int places)
    {
        (_row, Records) = (row, [row]);
        _ordinals = new long[places];
    }

    /// <summary>Whether there is no place for another row.</summary>
    public bool IsFull => Until == _ordinals.Length;

    /// <summary>Begins anew, without rows; the first is filled next.</summary>
    public void Clear()
    {
        (Until, _first) = (0, null);
        _row.Begin();
    }

    /// <summary>Takes rows that were filled, the first of which has this number in the source.</summary>
    public void TakeRun(long first, int count) => (Until, _first) = (count, first);

    /// <summary>Takes the row that was filled, and goes on to the place behind it.</summary>
    public void Take(long ordinal)
    {
        _ordinals[Until++] = ordinal;
        _row.At = Until;
    }

    public override long Ordinal(int at) => _first + at ?? _ordinals[at];

    protected override TableRow LookAt(int at)
    {
        _row.At = at;
        return _row;
    }
}
