using System.Runtime.ExceptionServices;
using System.Text.Unicode;
using CsvHelper;
using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Csv;

/// <summary>Reads rows of a CSV file in UTF-8 into one row object: lot by lot, as other readers of the same file do beside it.</summary>
internal sealed class CsvLotReader : RecordReader<TableRow>
{
    private readonly CsvInput _input;
    private readonly CsvLots _lots;
    private readonly CsvLot _lot;
    private readonly RowPlan _plan;
    private readonly RowsAccount _account;
    private readonly int _fields;
    private readonly CsvLotCells _cells;
    private readonly CsvPlainCells _plain;
    private CsvReader? _csv;
    private CsvMalformedRecord? _malformed;
    private ExceptionDispatchInfo? _fault;
    private bool _looksAtText;
    private readonly TableBatch _batch;
    private int _at;
    private long _ordinal;

    public CsvLotReader(CsvInput input, CsvLots lots, int fields, RowPlan plan, RowsAccount account)
    {
        (_input, _lots, _fields, _plan, _account) = (input, lots, fields, plan, account);
        _lot = lots.NewLot();
        _cells = new CsvLotCells(_lot);
        _plain = new CsvPlainCells(_lot);
        _batch = plan.NewBatch();
    }

    public override TableRow Current => _plan.Row;

    public override long Ordinal => _at < _batch.Until ? _batch.Ordinal(_at) : _ordinal;

    public override double? Progress => _lots.Progress;

    public override bool Read()
    {
        _at++;
        if (_at >= _batch.Until)
        {
            if (ReadBatch() is null) return false;
            _at = 0;
        }

        _batch.GoTo(_at);
        return true;
    }

    internal override RecordBatch<TableRow>? ReadBatch()
    {
        _fault?.Throw();
        do
        {
            while (_plain.Row < _plain.Rows)
            {
                _plan.Fill(_plain, _lot.RowsBefore, _batch);
                _ordinal = _lot.RowsBefore + _plain.Row;
                if (_batch.Count > 0) return _batch;
            }

            if (_csv is not null && Fill(_csv)) return _batch;
        }
        while (NextLot());
        _batch.Clear();
        _plan.End();
        return null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _csv?.Dispose();
            _lots.Dispose();
            _plan.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Fills the next rows of a lot that the CSV reader has to read; false = there are no more.</summary>
    private bool Fill(CsvReader csv)
    {
        _batch.Clear();
        try
        {
            while (!_batch.IsFull && csv.Read())
            {
                _ordinal++;
                bool isWhole = !_looksAtText && csv.FieldCount == _fields;
                if ((isWhole || !IsFaulty(csv)) && _plan.FillOne(_cells) == RowOutcome.Record) _batch.Take(_ordinal);
            }
        }
        catch (RecordsUnreadableException fault) when (_batch.Count > 0)
        {
            _fault = ExceptionDispatchInfo.Capture(fault); // thrown once the rows before it have been read
        }

        return _batch.Count > 0;
    }

    private bool NextLot()
    {
        _csv?.Dispose();
        _csv = null;
        if (_lots.Next(_lot) is { } fault) throw _account.Unreadable(fault.Message, fault.Cause);
        if (_lot.Length == 0) return false;
        _ordinal = _lot.RowsBefore;
        if (IsPlain() && _plain.TryStart()) return true;
        _looksAtText = !_lot.Scan.IsPlain || !_lot.Scan.IsAscii;
        Action<CsvMalformedRecord>? onMalformed = _lot.Scan.IsPlain ? null : found => _malformed = found;
        _cells.Reader = _csv = CsvReader.Create(_lot.Text, _input.Options(_lot.IsFirst ? _input.Separator : _lots.Separator, _lot.IsFirst, onMalformed));
        return true;
    }

    /// <summary>Whether the lot is text in which no cell is quoted, and not the start of the file, which has the header.</summary>
    private bool IsPlain() =>
        !_lot.IsFirst && _lot.Scan.IsPlain && (_lot.Scan.IsAscii || (!_lot.Rows.Span.Contains((byte)0) && Utf8.IsValid(_lot.Rows.Span)));

    /// <summary>Whether something is wrong with the row as a whole; then it is rejected.</summary>
    private bool IsFaulty(CsvReader csv)
    {
        CsvMalformedRecord? malformed = _malformed;
        _malformed = null;
        if (malformed?.Reason == CsvMalformedReason.UnterminatedQuote) throw _account.Unreadable(SourceMessages.QuoteNeverClosed(_input.Name, _cells.Line));
        if (CsvRowFault.Of(csv, malformed, _fields) is not { } fault) return false;
        if (_account.WantsReason) _account.Reject(_cells.Line, null, fault);
        else _account.RejectUnlisted();
        return true;
    }
}
