using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Csv;

/// <summary>The cells of one plain row of a lot after the other.</summary>
internal sealed class CsvPlainCells(CsvLot lot) : MarkedCells
{
    private int _row;
    private int _count;

    /// <summary>Each line of a plain lot is a row.</summary>
    public override long Line => lot.FirstLine + _row;

    public override byte[] Text => lot.Buffer;

    public override ReadOnlySpan<int> Marks => lot.Plain.Marks(_row);

    /// <summary>Begins before the first row of the lot; false = its rows are not plain, and there is none.</summary>
    public bool TryStart()
    {
        (_row, _count) = (-1, lot.Plain.Count);
        return _count > 0;
    }

    /// <summary>Goes to the next row; false after the last.</summary>
    public bool Next() => ++_row < _count;
}
