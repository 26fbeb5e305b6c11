namespace ServiceStandards.Records;

/// <summary>A text as UTF-8 bytes, for look-ups by a span of a read buffer.</summary>
internal readonly record struct Utf8Key(byte[] Bytes)
{
    public static IEqualityComparer<Utf8Key> Comparer { get; } = new ByContent();

    private sealed class ByContent : IEqualityComparer<Utf8Key>, IAlternateEqualityComparer<ReadOnlySpan<byte>, Utf8Key>
    {
        public bool Equals(Utf8Key x, Utf8Key y) => x.Bytes.AsSpan().SequenceEqual(y.Bytes);

        public int GetHashCode(Utf8Key key) => GetHashCode((ReadOnlySpan<byte>)key.Bytes);

        public bool Equals(ReadOnlySpan<byte> alternate, Utf8Key other) => alternate.SequenceEqual(other.Bytes);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public Utf8Key Create(ReadOnlySpan<byte> alternate) => new(alternate.ToArray());
    }
}
