using System.Runtime.CompilerServices;
using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Cells;

/// <summary>Times written by the mapping's own pattern.</summary>
internal sealed class PatternedTimeReading(int slot, TimePattern pattern, LocalClock clock) : CellReading(slot)
{
    private readonly FixedPattern? _usual = FixedPattern.Of(pattern.Text);

    public override bool TryRead(ReadOnlySpan<byte> cell, TableRow row)
    {
        if (_usual is not null && _usual.TryRead(cell, out long usual))
        {
            row.SetWhole(Slot, clock.ToMoment(usual));
            return true;
        }

        if (!CellText.TryWiden(cell, stackalloc char[LongestValue], out var text) || !pattern.TryRead(text, out long local, out long? offset)) return false;
        row.SetWhole(Slot, offset is { } known ? local - known : clock.ToMoment(local));
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override void ReadColumn(ColumnCells cells, TableRow rows)
    {
        if (_usual is null)
        {
            base.ReadColumn(cells, rows);
            return;
        }

        bool[] given = rows.Given[Slot];
        long[] whole = rows.Whole[Slot];
        for (int place = 0; place < cells.Count; place++)
        {
            ReadOnlySpan<byte> cell = cells[place];
            given[place] = !cell.IsEmpty;
            if (cell.IsEmpty) continue;
            if (_usual.TryRead(cell, out long local)) whole[place] = clock.ToMoment(local);
            else cells.Leave(place);
        }
    }

    public override string Reason(ReadOnlySpan<byte> cell) => Rejection.NotOfPattern(cell, "time", pattern.Text);
}
