using System.Runtime.CompilerServices;
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
        bool[] given = rows.Given[Slot];
        long[] whole = rows.Whole[Slot];
        for (int place = 0; place < cells.Count; place++)
        {
            ReadOnlySpan<byte> cell = cells[place];
            given[place] = !CellText.IsBlank(cell);
            if (given[place] && !cells.IsUnusual(place)) whole[place] = texts.Code(cells.Text, cells.Start(place), cell.Length);
        }
    }

    public override string Reason(ReadOnlySpan<byte> cell) => throw new InvalidOperationException("Every cell is a text.");
}
