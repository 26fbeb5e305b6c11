using ServiceStandards.Records;

namespace ServiceStandards.Sources.Cells;

/// <summary>Dates, in ISO 8601 or by the mapping's pattern.</summary>
internal sealed class DateReading(int slot, TimePattern? pattern) : CellReading(slot)
{
    public override bool TryRead(ReadOnlySpan<byte> cell, TableRow row)
    {
        if (!TryRead(cell, out int day)) return false;
        row.SetWhole(Slot, day);
        return true;
    }

    public override string Reason(ReadOnlySpan<byte> cell) =>
        pattern is null ? Rejection.NoDate(cell) : Rejection.NotOfPattern(cell, "date", pattern.Text);

    private bool TryRead(ReadOnlySpan<byte> cell, out int day)
    {
        if (pattern is null) return IsoTime.TryReadDate(CellText.Trim(cell), out day);
        day = 0;
        if (!CellText.TryWiden(cell, stackalloc char[LongestValue], out var text) || !pattern.TryRead(text, out long local, out _)) return false;
        day = (int)(local / TimeSpan.TicksPerDay);
        return true;
    }
}
