using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Cells;

/// <summary>Times in ISO 8601; those without an offset are local to the clock's zone.</summary>
internal sealed class TimeReading(int slot, LocalClock clock) : CellReading(slot)
{
    private readonly IsoSecond _usual = new();

    public override UsualForm? Usual => UsualForm.Time;

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

    public override string Reason(ReadOnlySpan<byte> cell) => Rejection.NoTime(cell);
}
