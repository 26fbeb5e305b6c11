using System.Numerics;
using System.Runtime.Intrinsics;
using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Cells;

/// <summary>Times in ISO 8601; those without an offset are local to the clock's zone.</summary>
internal sealed class TimeReading(int slot, LocalClock clock, CellPieces pieces) : CellReading(slot)
{
    private IsoSecond _usual = new();
    private IsoSecond _other = new(); // what ends after midnight is a day ahead of what follows it

    public override bool TryRead(ReadOnlySpan<byte> cell, TableRow row)
    {
        ref IsoSecond day = ref _usual.IsOfDay(cell) ? ref _usual : ref _other;
        if (!day.TryRead(cell, out long local))
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
        for (int from = 0; from < cells.Count; from += CellPieces.Most)
        {
            cells.TakeTimes(from, pieces);
            ReadPieces(cells, rows, from, Math.Min(from + CellPieces.Most, cells.Count));
        }
    }

    /// <summary>Reads cells that were taken apart, eight at a time where they are of the day read last, one by one where they are not.</summary>
    private void ReadPieces(ColumnCells cells, TableRow rows, int from, int until)
    {
        Span<long> moments = rows.Whole[Slot].AsSpan(from);
        Span<bool> given = rows.Given[Slot].AsSpan(from);
        for (int at = 0; at < until - from; at += Vector512<long>.Count)
        {
            int others = AllOf(at, until - from);
            long offset = 0; // of a day that was not read yet, which no time is of: the zone is asked for none
            if (!_usual.HasDay || clock.TryOffset(_usual.Day, out offset)) (at, others) = _usual.ReadEights(pieces, at, until - from, _usual.Day - offset, moments, given);
            if (others == 0) return;
            for (int left = others; left != 0; left &= left - 1) ReadCell(cells, rows, from + at + BitOperations.TrailingZeroCount(left));
            if (2 * BitOperations.PopCount((uint)others) > given.Slice(at, Vector512<long>.Count).Count(true)) (_usual, _other) = (_other, _usual);
        }
    }

    /// <summary>A bit for each place from this on, up to eight.</summary>
    private static int AllOf(int at, int until) => (1 << Math.Min(Vector512<long>.Count, until - at)) - 1;

    public override string Reason(ReadOnlySpan<byte> cell) => Rejection.NoTime(cell);
}
