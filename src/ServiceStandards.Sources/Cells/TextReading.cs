using System.Numerics;
using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Cells;

/// <summary>Texts, exactly as they stand in the cell, as codes of the row's pool.</summary>
internal sealed class TextReading(int slot, CellPieces pieces) : CellReading(slot)
{
    private FewTexts? _few = FewTexts.IsSupported ? new() : null; // null = the column holds many

    public override bool TryRead(ReadOnlySpan<byte> cell, TableRow row)
    {
        row.SetText(Slot, cell);
        return true;
    }

    /// <summary>Words of a row that is rejected have not been seen, so texts are read last and not those of rows that are read by themselves.</summary>
    public override void ReadColumn(ColumnCells cells, TableRow rows)
    {
        if (_few is { } few) ReadFew(few, cells, rows);
        else cells.TakeCodes(rows.Texts, rows.Given[Slot].AsSpan(0, cells.Count), rows.Whole[Slot].AsSpan(0, cells.Count));
    }

    public override string Reason(ReadOnlySpan<byte> cell) => throw new InvalidOperationException("Every cell is a text.");

    private void ReadFew(FewTexts few, ColumnCells cells, TableRow rows)
    {
        int unknown = 0;
        for (int from = 0; from < cells.Count; from += CellPieces.Most)
        {
            cells.TakeTexts(from, pieces);
            unknown += ReadPieces(few, cells, rows, from, Math.Min(from + CellPieces.Most, cells.Count));
        }

        if (few.IsFull && unknown * 8 > cells.Count) _few = null;
    }

    /// <returns>How many texts were none of the few.</returns>
    private int ReadPieces(FewTexts few, ColumnCells cells, TableRow rows, int from, int until)
    {
        int unknown = 0;
        for (int at = 0; at < until - from; at += FewTexts.AtOnce)
        {
            (at, int others) = few.FindEights(pieces, at, until - from, rows.Whole[Slot].AsSpan(from), rows.Given[Slot].AsSpan(from));
            for (; others != 0; others &= others - 1, unknown++)
            {
                int place = from + at + BitOperations.TrailingZeroCount(others);
                if (cells.TakeCode(rows.Texts, rows.Given[Slot], rows.Whole[Slot], place) is { } code) few.KeepNew(cells[place], code);
            }
        }

        return unknown;
    }
}
