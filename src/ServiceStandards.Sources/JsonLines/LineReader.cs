namespace ServiceStandards.Sources.JsonLines;

/// <summary>Cuts a stream into lines, in memory that does not grow beyond the longest line allowed.</summary>
internal sealed class LineReader(Stream stream, int longest) : IDisposable
{
    private const int FirstBuffer = 64 * 1024;

    private byte[] _buffer = new byte[FirstBuffer];
    private int _start;
    private int _end;
    private int _length;
    private bool _ended;

    /// <summary>The number of the current line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Whether the current line is longer than allowed; nothing of it is kept.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The current line without its end, until the next one is read.</summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_start - _length, _length).TrimEnd("\r\n"u8);

    /// <summary>Goes to the next line; false at the end.</summary>
    public bool Read()
    {
        IsTooLong = false;
        _length = 0;
        for (int searched = 0; ;)
        {
            int end = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (end >= 0) return Take(searched + end + 1);
            searched = _end - _start;
            if (searched > longest) (IsTooLong, _start, searched) = (true, _end, 0);
            if (!Fill()) return (searched > 0 || IsTooLong) && Take(searched);
        }
    }

    public void Dispose() => stream.Dispose();

    private bool Take(int length)
    {
        Number++;
        _start += length;
        IsTooLong |= length > longest;
        _length = IsTooLong ? 0 : length;
        if (Number == 1 && Line.StartsWith("\uFEFF"u8)) _length -= 3;
        return true;
    }

    /// <summary>Reads on behind what is there, moving or enlarging it where there is no room; false at the end.</summary>
    private bool Fill()
    {
        if (_ended) return false;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        int read = stream.Read(_buffer.AsSpan(_end));
        _end += read;
        _ended = read == 0;
        return !_ended;
    }
}
