using ServiceStandards.Records;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.Rows;

/// <summary>The cells of the row that a reader is at, by the number of the column in the source.</summary>
internal abstract class RowCells
{
    /// <summary>The line that the row begins on, or its number where there are no lines.</summary>
    public virtual long Line { get; set; }

    /// <summary>The cell as UTF-8, valid until the next row; empty = no value.</summary>
    public abstract ReadOnlySpan<byte> Cell(int source);

    /// <summary>Fills a slot from a typed value, without the way over text; false where the value's type is not that of the kind.</summary>
    public virtual bool TryFill(int source, ValueKind kind, TableRow row, int slot) => false;
}
