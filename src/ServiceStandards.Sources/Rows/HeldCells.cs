using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;

namespace ServiceStandards.Sources.Rows;

/// <summary>The cells of one column in rows that follow each other.</summary>
/// <param name="rows">The rows.</param>
/// <param name="source">The column.</param>
internal sealed class HeldCells(MarkedCells rows, int source) : IHeldTexts
{
    /// <summary>The first of the rows.</summary>
    public int First { get; set; }

    public ReadOnlySpan<byte> At(int place) => rows.Cell(First + place, source);

    public bool IsGiven(int place) => !CellText.IsBlank(At(place));
}
