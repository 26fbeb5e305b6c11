namespace ServiceStandards.Reports.Tests;

/// <summary>Forgets what is written, and sees how much it is and how much memory there is in use meanwhile.</summary>
internal sealed class MeasuringStream : Stream
{
    private long _length;

    public long MostMemory { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position { get => _length; set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _length += buffer.Length;
        MostMemory = Math.Max(MostMemory, GC.GetTotalMemory(forceFullCollection: false));
    }

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
