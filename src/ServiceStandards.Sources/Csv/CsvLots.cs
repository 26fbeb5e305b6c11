using CsvHelper;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Csv;

/// <summary>
/// Divides a file between readers: each takes the next lot of whole rows when it has done its last one. Where a lot ends is found out
/// by a quick look for ends of lines; where there are quotes, by the CSV reader itself, so that nothing but its own rules decides what
/// a row is. Where lots end depends on the file alone, not on who reads them.
/// </summary>
internal sealed class CsvLots : IDisposable
{
    private const int Slack = 4096; // room for the start of the next row, which shows that one has ended

    private readonly CsvInput _input;
    private readonly Stream _stream;
    private readonly int _fields;
    private readonly Lock _turn = new();
    private readonly int _most;
    private byte[] _rest;
    private long _line = 1;
    private long _rows;
    private bool _isFirst = true;
    private bool _ended;
    private int _readers;
    private CsvFault? _fault;

    /// <param name="input">The file.</param>
    /// <param name="stream">Its bytes, in UTF-8.</param>
    /// <param name="start">Those that were read already.</param>
    /// <param name="fields">How many cells a row has.</param>
    /// <param name="readers">How many readers will be disposed, and then the stream.</param>
    public CsvLots(CsvInput input, Stream stream, byte[] start, int fields, int readers)
    {
        (_input, _stream, _rest, _fields, _readers) = (input, stream, start, fields, readers);
        _most = (int)Math.Min(Array.MaxLength, (long)input.MaxRowBytes + Slack);
        Separator = input.Separator;
    }

    /// <summary>The separator; where the reader has to find it out, null until the first lot was given out.</summary>
    public char? Separator { get; private set; }

    public double? Progress => SourceStream.Progress(_stream);

    /// <summary>How many readers a stream has work for.</summary>
    public static int Readers(CsvInput input, Stream stream, int most) => stream.CanSeek ? (int)Math.Clamp(stream.Length / input.Limits.LotBytes, 1, most) : most;

    public CsvLot NewLot() => new(Math.Min(_input.Limits.LotBytes, _most));

    /// <summary>Fills the lot with the next rows, with none at the end; gives what keeps the file from being read on.</summary>
    public CsvFault? Next(CsvLot lot)
    {
        lock (_turn)
        {
            (lot.IsFirst, lot.FirstLine, lot.RowsBefore, lot.Length) = (_isFirst, _line, _rows, 0);
            if (!_ended) return Fill(lot);
            CsvFault? fault = _fault;
            _fault = null; // told once; the other readers just end
            return fault;
        }
    }

    public void Dispose()
    {
        if (Interlocked.Decrement(ref _readers) == 0) _stream.Dispose();
    }

    /// <summary>Reads until the buffer holds a whole row, and keeps what comes after the last one.</summary>
    private CsvFault? Fill(CsvLot lot)
    {
        int filled = lot.Take(_rest);
        _rest = [];
        while (true)
        {
            filled += Read(lot.RoomAfter(filled));
            int rows = Cut(lot, filled);
            if (lot.Length > 0 || _ended)
            {
                Pass(lot, filled, rows);
                return lot.Length > 0 ? null : _fault;
            }

            if (filled > _input.MaxRowBytes)
            {
                _ended = true;
                return new CsvFault(SourceMessages.RowTooLong(_input.Name, _line, _input.MaxRowBytes), null);
            }

            lot.Grow(_most);
        }
    }

    private void Pass(CsvLot lot, int filled, int rows)
    {
        _rest = lot.Buffer[lot.Length..filled];
        _rows += rows;
        _line += !lot.Scan.HasQuotes && lot.Length >= lot.Scan.End ? lot.Scan.Lines : CsvScan.LineBreaks(lot.Rows.Span);
        _isFirst = false;
        if (_fault is not null) _fault = new CsvFault(SourceMessages.CannotReadOn(_input.Name, _rows, _fault.Message), _fault.Cause);
    }

    private int Read(Span<byte> room)
    {
        int read = 0;
        try
        {
            while (!room.IsEmpty && _stream.Read(room) is > 0 and var more)
            {
                room = room[more..];
                read += more;
            }

            _ended = !room.IsEmpty;
        }
        catch (IOException broken)
        {
            (_ended, _fault) = (true, new CsvFault(broken.Message, broken));
        }

        return read;
    }

    /// <summary>Ends the lot behind its last whole row, at the end of the file behind all; gives how many rows are in it.</summary>
    private int Cut(CsvLot lot, int filled)
    {
        if (TryCutPlain(lot, filled)) return lot.Plain.Count;
        lot.Scan = CsvScan.Of(lot.Buffer.AsSpan(0, filled));
        if (_ended && _fault is null && !_isFirst)
        {
            lot.Length = filled;
            return 0; // nobody comes after them
        }

        (int end, int rows) = !lot.Scan.HasQuotes && !_isFirst ? (lot.Scan.End, lot.Scan.Rows) : LastRow(lot.Buffer.AsMemory(0, filled));
        lot.Length = _ended && _fault is null ? filled : end;
        return rows;
    }

    /// <summary>Ends the lot behind its last line feed, which ends a row if every line is a plain one, as nearly always: then one pass over the bytes is enough.</summary>
    private bool TryCutPlain(CsvLot lot, int filled)
    {
        lot.Plain.Clear();
        if (_isFirst || Separator is not { } separator) return false; // the start has the header
        bool isAll = _ended && _fault is null;
        lot.Length = isAll ? filled : lot.Buffer.AsSpan(0, filled).LastIndexOf((byte)'\n') + 1;
        return lot.Length > 0 && lot.TryCut(separator, _fields, _input.MaxRowBytes);
    }

    /// <summary>Where the last row begins, which may be cut off, and how many are before it.</summary>
    private (int Start, int Before) LastRow(ReadOnlyMemory<byte> block)
    {
        using CsvReader reader = CsvReader.Create(CsvText.Of(block, _isFirst), _input.Options(Separator, _isFirst, onMalformed: null));
        int start = 0, rows = 0;
        for (; reader.Read(); rows++) start = (int)reader.ByteOffset - CsvText.Added(block.Span, _isFirst);
        if (_isFirst) Separator = reader.Separator;
        return rows > 0 ? (start, rows - 1) : (EmptyLines(block.Span), 0);
    }

    /// <summary>A block without rows is done with when it is nothing but ended lines.</summary>
    private static int EmptyLines(ReadOnlySpan<byte> block) =>
        block.IndexOfAnyExcept("\r\n"u8) >= 0 || block.IsEmpty ? 0 : block[^1] == '\r' ? block.Length - 1 : block.Length;
}
