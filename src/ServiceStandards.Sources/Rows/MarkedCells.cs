namespace ServiceStandards.Sources.Rows;

/// <summary>Rows of cells that stand in one text, each between two marks: one row is looked at, or a column of many.</summary>
internal abstract class MarkedCells : RowCells
{
    /// <summary>So many bytes can be read behind each cell.</summary>
    public const int Behind = 32;

    /// <summary>The text that the marks are in; behind the last cell there are <see cref="Behind"/> bytes without meaning.</summary>
    public abstract byte[] Text { get; }

    /// <summary>Cell c of row r is what lies between mark (r * <see cref="Fields"/> + c) and the next one, without both.</summary>
    public abstract ReadOnlySpan<int> Marks { get; }

    /// <summary>How many cells a row has.</summary>
    public abstract int Fields { get; }

    /// <summary>How many rows there are.</summary>
    public abstract int Rows { get; }

    /// <summary>The row that is looked at.</summary>
    public int Row { get; set; }

    public sealed override ReadOnlySpan<byte> Cell(int source) => Cell(Row, source);

    public ReadOnlySpan<byte> Cell(int row, int source)
    {
        int mark = (row * Fields) + source;
        return Text.AsSpan(Marks[mark] + 1, Marks[mark + 1] - Marks[mark] - 1);
    }
}
