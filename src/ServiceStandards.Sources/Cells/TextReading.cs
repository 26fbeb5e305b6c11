using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Cells;

/// <summary>Texts, exactly as they stand in the cell, as codes of the row's pool.</summary>
internal sealed class TextReading(int slot) : CellReading(slot)
{
    public override bool TryRead(ReadOnlySpan<byte> cell, TableRow row)
    {
        row.SetText(Slot, cell);
        return true;
    }

    /// <summary>Words of a row that is rejected have not been seen, so texts are read last and not those of rows that are read by themselves.</summary>
    public override void ReadColumn(ColumnCells cells, TableRow rows) =>
        cells.TakeCodes(rows.Texts, rows.Given[Slot].AsSpan(0, cells.Count), rows.Whole[Slot].AsSpan(0, cells.Count));

    public override string Reason(ReadOnlySpan<byte> cell) => throw new InvalidOperationException("Every cell is a text.");
}
