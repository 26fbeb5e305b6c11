using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Cells;

/// <summary>Reads the cells of one column into its slot of the row, from UTF-8 and without making strings.</summary>
internal abstract class CellReading(int slot)
{
    /// <summary>The longest cell that can hold a number, a duration, a time or a flag.</summary>
    protected const int LongestValue = 64;

    protected int Slot { get; } = slot;

    /// <summary>Fills the slot from a cell that is not blank; false when the cell does not hold the kind of value it should.</summary>
    public abstract bool TryRead(ReadOnlySpan<byte> cell, TableRow row);

    /// <summary>Fills the slot of all rows at hand; a row is left to be read by itself where its cell could not be read.</summary>
    public virtual void ReadColumn(ColumnCells cells, TableRow rows)
    {
        for (int place = 0; place < cells.Count; place++) ReadCell(cells, rows, place);
    }

    protected void ReadCell(ColumnCells cells, TableRow rows, int place)
    {
        rows.At = place;
        rows.Given[Slot][place] = false;
        ReadOnlySpan<byte> cell = cells[place];
        if (!CellText.IsBlank(cell) && !TryRead(cell, rows)) cells.Leave(place);
    }

    /// <summary>Why a cell could not be read, for the list of rejected rows.</summary>
    public abstract string Reason(ReadOnlySpan<byte> cell);
}
