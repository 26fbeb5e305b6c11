using System.Text.Unicode;
using CsvHelper;
using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Csv;

/// <summary>Reads the rows of a CSV file into one row object.</summary>
internal sealed class CsvRecordReader : RecordReader<TableRow>
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

    public CsvRecordReader(CsvInput input, int fields, RowPlan plan, RowsAccount account)
    {
        (_input, _fields, _plan, _account) = (input, fields, plan, account);
        _stream = input.Open();
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
            if (Fault() is { } fault) _account.Reject(_csv.LineNumber, null, fault);
            else if (_plan.Fill(_cells, _csv.LineNumber) == RowOutcome.Record) return true;
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

    /// <summary>What is wrong with the row as a whole; null = nothing.</summary>
    private string? Fault()
    {
        if (_malformed is { } malformed) return Malformed(malformed);
        if (_csv.FieldCount != _fields) return Rejection.WrongFieldCount(_csv.FieldCount, _fields);
        ReadOnlySpan<byte> raw = _csv.RawRecord;
        if (raw.Contains((byte)0)) return Rejection.NulByte;
        return Utf8.IsValid(raw) ? null : Rejection.NotUtf8;
    }

    private string Malformed(CsvMalformedRecord malformed) => malformed.Reason switch
    {
        CsvMalformedReason.StrayQuote => Rejection.StrayQuote,
        CsvMalformedReason.TextAfterClosingQuote => Rejection.TextAfterClosingQuote,
        CsvMalformedReason.UnterminatedQuote => throw _account.Unreadable(SourceMessages.QuoteNeverClosed(_input.Name, _csv.LineNumber)),
        var reason => throw new InvalidOperationException($"No row is malformed by {reason} with these options."),
    };
}
