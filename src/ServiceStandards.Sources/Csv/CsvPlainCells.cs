using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Csv;

/// <summary>The cells of the plain rows of a lot.</summary>
internal sealed class CsvPlainCells(CsvLot lot) : MarkedCells
{
    private readonly CsvPlainRows _rows = new();

    /// <summary>Each line of a plain lot is a row.</summary>
    public override long Line => lot.FirstLine + Row;

    public override byte[] Text => lot.Buffer;

    public override ReadOnlySpan<int> Marks => _rows.AllMarks;

    public override int Fields => _rows.Fields;

    public override int Rows => _rows.Count;

    /// <summary>Cuts the rows of the lot; false = they are not plain, and there are none.</summary>
    public bool TryStart(char separator, int fields, int longest)
    {
        Row = 0;
        return separator < 128 && _rows.TryCut(lot.Rows.Span, (byte)separator, fields, longest);
    }
}
