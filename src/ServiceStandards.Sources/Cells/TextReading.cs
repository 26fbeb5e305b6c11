using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Cells;

/// <summary>Texts, exactly as they stand in the cell, as codes of the row's pool.</summary>
internal sealed class TextReading(int slot) : CellReading(slot)
{
    public override UsualForm? Usual => UsualForm.Text;

    public override bool TryRead(ReadOnlySpan<byte> cell, TableRow row)
    {
        row.SetText(Slot, cell);
        return true;
    }

    public override string Reason(ReadOnlySpan<byte> cell) => throw new InvalidOperationException("Every cell is a text.");
}
