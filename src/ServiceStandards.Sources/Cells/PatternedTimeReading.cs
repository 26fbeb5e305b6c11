using ServiceStandards.Records;

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

    public override string Reason(ReadOnlySpan<byte> cell) => Rejection.NotOfPattern(cell, "time", pattern.Text);
}
