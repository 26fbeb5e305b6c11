using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.Cells;

/// <summary>Durations: <c>90s</c>, <c>PT2M</c>, <c>0:02:23</c>, <c>2:23</c>, and plain numbers where the mapping says their unit.</summary>
internal sealed class DurationReading(int slot, DurationUnit? unit, DecimalSign sign, CellPieces pieces) : CellReading(slot)
{
    /// <summary>Ticks of the unit that plain numbers count; 0 = the mapping names none.</summary>
    private readonly long _unitTicks = unit is { } given ? DurationUnits.TicksOf(given) : 0;

    public override bool TryRead(ReadOnlySpan<byte> cell, TableRow row)
    {
        if (!TryReadTicks(cell, out long ticks)) return false;
        row.SetWhole(Slot, ticks);
        return true;
    }

    public override void ReadColumn(ColumnCells cells, TableRow rows)
    {
        if (_unitTicks == 0 || !DigitColumn.TryFill(cells, rows, Slot, pieces, _unitTicks)) base.ReadColumn(cells, rows);
    }

    public override string Reason(ReadOnlySpan<byte> cell) => CellNumber.TryRead(cell, sign, out decimal number) switch
    {
        true when number < 0 => Rejection.NegativeDuration(cell),
        true when unit is null => Rejection.NumberWithoutUnit(cell),
        true => Rejection.DurationTooLarge(cell),
        false => Rejection.NoDuration(cell),
    };

    private bool TryReadTicks(ReadOnlySpan<byte> cell, out long ticks)
    {
        if (_unitTicks > 0 && Digits.TryReadFew(cell, out int count))
        {
            ticks = count * _unitTicks;
            return true;
        }

        if (ClockText.TryRead(CellText.Trim(cell), out ticks)) return true;
        if (CellNumber.TryRead(cell, sign, out decimal number)) return TryCount(number, out ticks);
        return CellText.TryWiden(cell, stackalloc char[LongestValue], out var text) && DurationText.TryRead(text, out ticks);
    }

    private bool TryCount(decimal number, out long ticks)
    {
        ticks = 0;
        if (unit is not { } one || number < 0 || number > long.MaxValue / DurationUnits.TicksOf(one)) return false;
        decimal total = number * DurationUnits.TicksOf(one);
        if (!decimal.IsInteger(total)) return false;
        ticks = (long)total;
        return true;
    }
}
