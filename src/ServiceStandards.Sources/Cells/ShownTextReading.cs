using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
        Span<bool> given = rows.Given[Slot].AsSpan(0, cells.Count);
        Span<long> whole = rows.Whole[Slot].AsSpan(0, given.Length);
        for (int place = 0; place < whole.Length; place++)
        {
            (int start, int length) = cells.Bounds(place);
            given[place] = !CellText.IsBlank(MemoryMarshal.CreateReadOnlySpan(in cells.From(start), length));
            whole[place] = TableRow.Place(start, length);
        }
    }

    public override string Reason(ReadOnlySpan<byte> cell) => throw new InvalidOperationException("Every cell is a text.");
}
