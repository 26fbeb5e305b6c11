using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override void ReadColumn(ColumnCells cells, TableRow rows)
    {
        TextPool texts = rows.Texts;
        Span<bool> given = rows.Given[Slot].AsSpan(0, cells.Count);
        Span<long> whole = rows.Whole[Slot].AsSpan(0, given.Length);
        for (int place = 0; place < whole.Length; place++)
        {
            (int start, int length) = cells.Bounds(place);
            ref readonly byte text = ref cells.From(start);
            bool isGiven = length > 0 && (text > ' ' || !CellText.IsBlank(MemoryMarshal.CreateReadOnlySpan(in text, length)));
            given[place] = isGiven;
            if (isGiven && !cells.IsUnusual(place)) whole[place] = texts.Code(in text, length);
        }
    }

    public override string Reason(ReadOnlySpan<byte> cell) => throw new InvalidOperationException("Every cell is a text.");
}
