using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.Rows;

/// <summary>How one needed column of the row is filled.</summary>
internal sealed class CellPlan(TableColumn column, string name, CellSource source, CellReading reading, bool isKeptUnread)
{
    private readonly int _plain = source.Plain;
    private readonly bool _partsMayMiss = column.Kind == ValueKind.Text;

    /// <summary>The column as the source names it, for the list of rejected rows.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the row is a record without it.</summary>
    public bool IsKeptUnread { get; } = isKeptUnread;

    /// <summary>The source's column that is read as it stands; -1 = there is none.</summary>
    public int Source => _plain;

    public int Slot => column.Slot;

    /// <summary>Whether words are read.</summary>
    public bool IsText => column.Kind == ValueKind.Text;

    /// <summary>Whether its texts are only shown, and stand in a column of the source as they are.</summary>
    public bool IsShownAsItIs => _plain >= 0 && column.Raw;

    /// <summary>Fills the column's slot of all rows at hand, where <see cref="Source"/> says from which column.</summary>
    public void FillColumn(ColumnCells cells, TableRow rows) => reading.ReadColumn(cells, rows);

    /// <summary>Fills the column's slot, or leaves it empty where the source has no value; false when the row must be rejected.</summary>
    public bool TryFill(RowCells cells, TableRow row)
    {
        if (_plain >= 0)
        {
            if (cells.TryFill(_plain, column.Kind, row, column.Slot)) return true;
            ReadOnlySpan<byte> plain = cells.Cell(_plain);
            return CellText.IsBlank(plain) || reading.TryRead(plain, row);
        }

        if (!_partsMayMiss && source.MissingPart(cells) >= 0) return false;
        ReadOnlySpan<byte> cell = source.Translate(source.Raw(cells));
        return CellText.IsBlank(cell) || reading.TryRead(cell, row);
    }

    /// <summary>Why <see cref="TryFill"/> said no.</summary>
    public string Reason(RowCells cells, IReadOnlyList<string> columns)
    {
        int missing = source.MissingPart(cells);
        return missing >= 0 && !_partsMayMiss ? Rejection.PartMissing(columns[missing]) : reading.Reason(source.Translate(source.Raw(cells)));
    }
}
