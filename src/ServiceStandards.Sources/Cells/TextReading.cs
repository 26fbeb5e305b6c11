using System.Numerics;
using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Cells;

/// <summary>Texts, exactly as they stand in the cell, as codes of the row's pool.</summary>
internal sealed class TextReading(int slot) : CellReading(slot)
{
    private readonly ulong[] _texts = new ulong[2 * RecordBatch.Most];
    private readonly byte[] _unknown = new byte[RecordBatch.Most / FewTexts.AtOnce];
    private FewTexts? _few = FewTexts.IsSupported ? new() : null; // null = the column holds many

    public override bool TryRead(ReadOnlySpan<byte> cell, TableRow row)
    {
        row.SetText(Slot, cell);
        return true;
    }

    /// <summary>Words of a row that is rejected have not been seen, so texts are read last and not those of rows that are read by themselves.</summary>
    public override void ReadColumn(ColumnCells cells, TableRow rows)
    {
        Span<bool> given = rows.Given[Slot].AsSpan(0, cells.Count);
        if (_few is { } few) ReadFew(few, cells, rows, given);
        else cells.TakeCodes(rows.Texts, given, rows.Whole[Slot].AsSpan(0, cells.Count));
    }

    public override string Reason(ReadOnlySpan<byte> cell) => throw new InvalidOperationException("Every cell is a text.");

    private void ReadFew(FewTexts few, ColumnCells cells, TableRow rows, Span<bool> given)
    {
        Span<byte> unknown = _unknown.AsSpan(0, (given.Length + FewTexts.AtOnce - 1) / FewTexts.AtOnce);
        _texts.AsSpan(2 * given.Length).Clear();
        cells.TakeTexts(given, _texts);
        int left = few.Find(_texts, rows.Whole[Slot], unknown);
        if (left == 0) return;
        for (int group = 0; group < unknown.Length; group++)
        {
            for (int bits = unknown[group]; bits != 0; bits &= bits - 1)
            {
                int place = (group * FewTexts.AtOnce) + BitOperations.TrailingZeroCount(bits);
                if (cells.TakeCode(rows.Texts, given, rows.Whole[Slot], place) is { } code) few.KeepNew(cells[place], code);
            }
        }

        if (few.IsFull && left * 8 > given.Length) _few = null;
    }
}
