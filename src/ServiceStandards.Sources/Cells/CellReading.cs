using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Cells;

/// <summary>Reads the cells of one column into its slot of the row, from UTF-8 and without making strings.</summary>
internal abstract class CellReading(int slot)
{
    /// <summary>The longest cell that can hold a number, a duration, a time or a flag.</summary>
    protected const int LongestValue = 64;

    protected int Slot { get; } = slot;

    /// <summary>The form in which nearly all cells are written; null = there is none that could be read without asking.</summary>
    public virtual UsualForm? Usual => null;

    /// <summary>Fills the slot from a cell that is not blank; false when the cell does not hold the kind of value it should.</summary>
    public abstract bool TryRead(ReadOnlySpan<byte> cell, TableRow row);

    /// <summary>Why a cell could not be read, for the list of rejected rows.</summary>
    public abstract string Reason(ReadOnlySpan<byte> cell);
}
