using CsvHelper;
using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Csv;

/// <summary>Reads the rows of a CSV file that is not written in UTF-8 into one row object.</summary>
internal sealed class CsvStreamReader : RecordReader<TableRow>
{
    private readonly CsvInput _input;
    private readonly RowPlan _plan;
    private readonly RowsAccount _account;
    private readonly int _fields;
    private readonly Stream _stream;
    private readonly CsvReader _csv;
    private readonly CsvCells _cells;
    private CsvMalformedRecord? _malformed;
    private long _ordinal;

    public CsvStreamReader(CsvInput input, int fields, Stream stream, RowPlan plan, RowsAccount account)
    {
        (_input, _fields, _stream, _plan, _account) = (input, fields, stream, plan, account);
        _csv = input.Reader(_stream, malformed => _malformed = malformed);
        _cells = new CsvCells(_csv);
    }

    public override TableRow Current => _plan.Row;

    public override long Ordinal => _ordinal;

    public override double? Progress => SourceStream.Progress(_stream);

    public override bool Read()
    {
        while (Next())
        {
            _ordinal++;
            _cells.Line = _csv.LineNumber;
            if (Fault() is { } fault) _account.Reject(_csv.LineNumber, null, fault);
            else if (_plan.Fill(_cells) == RowOutcome.Record) return true;
        }

        _plan.End();
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _csv.Dispose();
            _plan.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool Next()
    {
        _malformed = null;
        try
        {
            return _csv.Read();
        }
        catch (CsvFormatException tooLong)
        {
            throw _account.Unreadable(SourceMessages.RowTooLong(_input.Name, tooLong.LineNumber, _input.MaxRowBytes), tooLong);
        }
        catch (IOException broken)
        {
            throw _account.Unreadable(SourceMessages.CannotReadOn(_input.Name, _ordinal, broken.Message), broken);
        }
    }

    private string? Fault() => _malformed?.Reason == CsvMalformedReason.UnterminatedQuote
        ? throw _account.Unreadable(SourceMessages.QuoteNeverClosed(_input.Name, _csv.LineNumber))
        : CsvRowFault.Of(_csv, _malformed, _fields);
}
