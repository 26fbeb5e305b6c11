using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.JsonLines;

/// <summary>Reads the objects of a file of JSON lines into one row object.</summary>
internal sealed class JsonRecordReader : RecordReader<TableRow>
{
    private readonly JsonInput _input;
    private readonly RowPlan _plan;
    private readonly RowsAccount _account;
    private readonly JsonCells _cells;
    private readonly Stream _stream;
    private readonly LineReader _lines;
    private long _ordinal;

    public JsonRecordReader(JsonInput input, JsonCells cells, RowPlan plan, RowsAccount account)
    {
        (_input, _cells, _plan, _account) = (input, cells, plan, account);
        _stream = input.Open();
        _lines = input.Lines(_stream);
    }

    public override TableRow Current => _plan.Row;

    public override long Ordinal => _ordinal;

    public override double? Progress => SourceStream.Progress(_stream);

    public override bool Read()
    {
        while (Next())
        {
            if (!_lines.IsTooLong && CellText.IsBlank(_lines.Line)) continue;
            _ordinal++;
            _cells.Line = _lines.Number;
            if (_lines.IsTooLong) _account.Reject(_lines.Number, null, Rejection.LineTooLong(_input.MaxRowBytes));
            else if (_cells.Take(_lines.Line) is var (column, reason)) _account.Reject(_lines.Number, column, reason);
            else if (_plan.Fill(_cells) == RowOutcome.Record) return true;
        }

        _plan.End();
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _lines.Dispose();
            _plan.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool Next()
    {
        try
        {
            return _lines.Read();
        }
        catch (IOException broken)
        {
            throw _account.Unreadable(SourceMessages.CannotReadOn(_input.Name, _ordinal, broken.Message), broken);
        }
    }
}
