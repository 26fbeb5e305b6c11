namespace ServiceStandards.Sources.Tests;

/// <summary>A stream of some text and then very many letters, and some text again, made as they are read.</summary>
internal sealed class EndlessLine(string start, long letters, string end = "") : Stream
{
    private readonly long _length = start.Length + letters + end.Length;
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int count = (int)Math.Min(buffer.Length, _length - _position);
        buffer[..count].Fill((byte)'x');
        for (int i = 0; i < count && _position + i < start.Length; i++) buffer[i] = (byte)start[(int)_position + i];
        long last = _length - end.Length;
        for (int i = (int)Math.Max(0, Math.Min(count, last - _position)); i < count; i++) buffer[i] = (byte)end[(int)(_position + i - last)];
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
