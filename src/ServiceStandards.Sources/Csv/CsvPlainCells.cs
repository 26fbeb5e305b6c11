using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Csv;

/// <summary>The cells of the plain rows of a lot.</summary>
internal sealed class CsvPlainCells(CsvLot lot) : MarkedCells
{
    private int _count;

    /// <summary>Each line of a plain lot is a row.</summary>
    public override long Line => lot.FirstLine + Row;

    public override byte[] Text => lot.Buffer;

    public override ReadOnlySpan<int> Marks => lot.Plain.AllMarks;

    public override int Fields => lot.Plain.Fields;

    public override int Rows => _count;

    /// <summary>Begins with the first row of the lot; false = its rows are not plain, and there is none.</summary>
    public bool TryStart()
    {
        (Row, _count) = (0, lot.Plain.Count);
        return _count > 0;
    }
}
