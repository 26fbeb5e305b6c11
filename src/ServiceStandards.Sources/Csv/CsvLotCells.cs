using CsvHelper;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Csv;

/// <summary>The cells of the row that the reader of a lot is at; its line is counted only where somebody asks.</summary>
internal sealed class CsvLotCells(CsvLot lot) : RowCells
{
    public CsvReader? Reader { get; set; }

    public override long Line => lot.LineOf((int)Reader!.ByteOffset);

    public override ReadOnlySpan<byte> Cell(int source) => Reader!.GetSpan(source);
}
