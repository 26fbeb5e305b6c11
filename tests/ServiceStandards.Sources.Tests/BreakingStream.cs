namespace ServiceStandards.Sources.Tests;

/// <summary>A stream that breaks after so many bytes.</summary>
internal sealed class BreakingStream(byte[] bytes, int breaksAt) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        int left = breaksAt - (int)Position;
        return left > 0 ? base.Read(buffer, offset, Math.Min(left, count)) : throw new IOException("broken");
    }
}
