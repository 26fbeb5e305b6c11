namespace ServiceStandards.Sources.Rows;

/// <summary>Cells that stand in one text, each between two marks.</summary>
internal abstract class MarkedCells : RowCells
{
    /// <summary>The text that the marks are in.</summary>
    public abstract byte[] Text { get; }

    /// <summary>Cell n is what lies between mark n and mark n + 1, without both.</summary>
    public abstract ReadOnlySpan<int> Marks { get; }

    public sealed override ReadOnlySpan<byte> Cell(int source)
    {
        ReadOnlySpan<int> marks = Marks;
        return Text.AsSpan(marks[source] + 1, marks[source + 1] - marks[source] - 1);
    }
}
