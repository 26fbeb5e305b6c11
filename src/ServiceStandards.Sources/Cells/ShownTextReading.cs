using System.Runtime.CompilerServices;
using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Cells;

/// <summary>Texts that are only shown, a record's id mostly: kept as bytes of the current row, so that a million ids take no memory.</summary>
internal sealed class ShownTextReading(int slot) : CellReading(slot)
{
    public override bool TryRead(ReadOnlySpan<byte> cell, TableRow row)
    {
        row.SetRaw(Slot, cell);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override void ReadColumn(ColumnCells cells, TableRow rows)
    {
        rows.HoldRaw(Slot, cells.Text);
        bool[] given = rows.Given[Slot];
        long[] whole = rows.Whole[Slot];
        for (int place = 0; place < cells.Count; place++)
        {
            ReadOnlySpan<byte> cell = cells[place];
            given[place] = !CellText.IsBlank(cell);
            whole[place] = TableRow.Place(cells.Start(place), cell.Length);
        }
    }

    public override string Reason(ReadOnlySpan<byte> cell) => throw new InvalidOperationException("Every cell is a text.");
}
