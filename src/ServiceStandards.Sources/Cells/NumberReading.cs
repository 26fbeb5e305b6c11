using System.Runtime.CompilerServices;
using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Cells;

/// <summary>Exact decimal numbers.</summary>
internal sealed class NumberReading(int slot, DecimalSign sign) : CellReading(slot)
{
    public override bool TryRead(ReadOnlySpan<byte> cell, TableRow row)
    {
        if (cell.Length <= Digits.Most && Digits.Read(cell) is >= 0 and var whole)
        {
            row.SetNumber(Slot, whole);
            return true;
        }

        if (!CellNumber.TryRead(cell, sign, out decimal number)) return false;
        row.SetNumber(Slot, number);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override void ReadColumn(ColumnCells cells, TableRow rows)
    {
        Span<long> counts = rows.Whole[Slot].AsSpan(0, cells.Count);
        cells.ReadCounts(rows.Given[Slot], counts, times: 1);
        decimal[] numbers = rows.Numbers[Slot];
        for (int place = 0; place < counts.Length; place++) numbers[place] = new decimal((int)counts[place]);
    }

    public override string Reason(ReadOnlySpan<byte> cell) => Rejection.NoNumber(cell, sign);
}
