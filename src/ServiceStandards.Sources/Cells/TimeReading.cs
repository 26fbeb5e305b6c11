using System.Runtime.CompilerServices;
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override void ReadColumn(ColumnCells cells, TableRow rows)
    {
        bool[] given = rows.Given[Slot];
        Span<ulong> clocks = MemoryMarshal.Cast<long, ulong>(rows.Whole[Slot].AsSpan());
        int first = 0; // of those of one day
        for (int place = 0; place < cells.Count; place++)
        {
            ReadOnlySpan<byte> cell = cells[place];
            given[place] = !cell.IsEmpty;
            clocks[place] = IsoClocks.Midnight;
            if (cell.IsEmpty) continue;
            if (!_usual.Holds(cell))
            {
                ReadClocks(cells, rows, first, place);
                first = place;
                if (!_usual.TryTurn(cell))
                {
                    cells.Leave(place);
                    continue;
                }
            }

            clocks[place] = IsoSecond.Clock(cell);
        }

        ReadClocks(cells, rows, first, cells.Count);
    }

    /// <summary>Makes moments of the clocks of one day.</summary>
    private void ReadClocks(ColumnCells cells, TableRow rows, int from, int until)
    {
        if (!_usual.HasDay) return; // nothing but empty cells so far
        Span<long> whole = rows.Whole[Slot].AsSpan(from..until);
        bool isKnown = clock.TryOffset(_usual.Day, out long offset);
        if (IsoClocks.TryRead(MemoryMarshal.Cast<long, ulong>(whole), _usual.Day - offset) && isKnown) return;
        IsoSecond usual = _usual;
        for (int place = from; place < until; place++)
        {
            if (!rows.Given[Slot][place] || cells.IsUnusual(place)) continue;
            if (usual.TryRead(cells[place], out long local)) rows.Whole[Slot][place] = clock.ToMoment(local);
            else cells.Leave(place);
        }
    }

    public override string Reason(ReadOnlySpan<byte> cell) => Rejection.NoTime(cell);
}
