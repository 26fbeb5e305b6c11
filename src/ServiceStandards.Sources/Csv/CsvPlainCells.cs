using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Csv;

/// <summary>The cells of one plain row of a lot after the other.</summary>
internal sealed class CsvPlainCells(CsvLot lot) : MarkedCells
{
    private readonly CsvPlainRows _rows = new();
    private int _row;

    /// <summary>Each line of a plain lot is a row.</summary>
    public override long Line => lot.FirstLine + _row;

    public override byte[] Text => lot.Buffer;

    public override ReadOnlySpan<int> Marks => _rows.Marks(_row);

    /// <summary>Begins before the first row of the lot; false = its rows are not plain, and there is none.</summary>
    public bool TryStart(char separator, int fields, int longest)
    {
        _row = -1;
        return separator < 128 && _rows.TryCut(lot.Rows.Span, (byte)separator, fields, longest);
    }

    /// <summary>Goes to the next row; false after the last.</summary>
    public bool Next() => ++_row < _rows.Count;
}
