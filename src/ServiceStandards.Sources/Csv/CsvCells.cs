using CsvHelper;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Csv;

/// <summary>The cells of the row that a CSV reader is at.</summary>
internal sealed class CsvCells(CsvReader reader) : RowCells
{
    public override ReadOnlySpan<byte> Cell(int source) => reader.GetSpan(source);
}
