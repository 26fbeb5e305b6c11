using ServiceStandards.Records;

namespace ServiceStandards.Sources.Cells;

/// <summary>Texts that are only shown, a record's id mostly: kept as bytes of the current row, so that a million ids take no memory.</summary>
internal sealed class ShownTextReading(int slot) : CellReading(slot)
{
    public override bool TryRead(ReadOnlySpan<byte> cell, TableRow row)
    {
        row.SetRaw(Slot, cell);
        return true;
    }

    public override string Reason(ReadOnlySpan<byte> cell) => throw new InvalidOperationException("Every cell is a text.");
}
