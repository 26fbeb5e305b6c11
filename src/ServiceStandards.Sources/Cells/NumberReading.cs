using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Cells;

/// <summary>Exact decimal numbers.</summary>
internal sealed class NumberReading(int slot, DecimalSign sign, CellPieces pieces) : CellReading(slot)
{
    public override bool TryRead(ReadOnlySpan<byte> cell, TableRow row)
    {
        if (cell.Length <= Digits.Most && Digits.Read(cell) is >= 0 and var whole)
        {
            row.SetWhole(Slot, whole);
            return true;
        }

        if (!CellNumber.TryRead(cell, sign, out decimal number)) return false;
        row.SetNumber(Slot, number);
        return true;
    }

    public override void ReadColumn(ColumnCells cells, TableRow rows)
    {
        if (!DigitColumn.TryFill(cells, rows, Slot, pieces, times: 1)) base.ReadColumn(cells, rows);
    }

    public override string Reason(ReadOnlySpan<byte> cell) => Rejection.NoNumber(cell, sign);
}
