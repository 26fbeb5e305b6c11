using System.Runtime.InteropServices;
using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Cells;

/// <summary>Times in ISO 8601; those without an offset are local to the clock's zone.</summary>
internal sealed class TimeReading(int slot, LocalClock clock) : CellReading(slot)
{
    private IsoSecond _usual = new();

    public override bool TryRead(ReadOnlySpan<byte> cell, TableRow row)
    {
        if (!_usual.TryRead(cell, out long local))
        {
            if (!IsoTime.TryRead(CellText.Trim(cell), out local, out long? offset)) return false;
            if (offset is { } known)
            {
                row.SetWhole(Slot, local - known);
                return true;
            }
        }

        row.SetWhole(Slot, clock.ToMoment(local));
        return true;
    }

    public override void ReadColumn(ColumnCells cells, TableRow rows)
    {
        Span<bool> given = rows.Given[Slot].AsSpan(0, cells.Count);
        Span<ulong> clocks = MemoryMarshal.Cast<long, ulong>(rows.Whole[Slot].AsSpan(0, given.Length));
        int first = 0; // of those of one day
        for (int place = 0; (place = cells.TakeClocks(_usual, given, clocks, place)) < clocks.Length; place++)
        {
            MakeMoments(cells, rows, first, place);
            first = place;
            if (_usual.TryTurn(cells[place])) clocks[place] = IsoSecond.Clock(in cells[place][0]);
            else ReadCell(cells, rows, first++);
        }

        MakeMoments(cells, rows, first, cells.Count);
    }

    /// <summary>Makes moments of the clocks of one day; where that cannot be done for all at once, the cells are read one by one.</summary>
    private void MakeMoments(ColumnCells cells, TableRow rows, int from, int until)
    {
        if (from >= until || !_usual.HasDay) return; // nothing but empty cells so far
        bool isKnown = clock.TryOffset(_usual.Day, out long offset);
        if (isKnown && IsoClocks.TryRead(MemoryMarshal.Cast<long, ulong>(rows.Whole[Slot].AsSpan(from..until)), _usual.Day - offset)) return;
        for (int place = from; place < until; place++)
        {
            if (rows.Given[Slot][place]) ReadCell(cells, rows, place);
        }
    }

    public override string Reason(ReadOnlySpan<byte> cell) => Rejection.NoTime(cell);
}
