using ServiceStandards.Records;

namespace ServiceStandards.Sources.Cells;

/// <summary>Times in ISO 8601; those without an offset are local to the clock's zone.</summary>
internal sealed class TimeReading(int slot, LocalClock clock) : CellReading(slot)
{
    public override bool TryRead(ReadOnlySpan<byte> cell, TableRow row)
    {
        if (!IsoTime.TryRead(CellText.Trim(cell), out long local, out long? offset)) return false;
        row.SetWhole(Slot, offset is { } known ? local - known : clock.ToMoment(local));
        return true;
    }

    public override string Reason(ReadOnlySpan<byte> cell) => Rejection.NoTime(cell);
}
