using System.Runtime.InteropServices;

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

        /// <summary>By the hash of strings, two bytes for a character: fast, and another one in each run, so that nobody can make up texts that have the same.</summary>
        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            int pairs = string.GetHashCode(MemoryMarshal.Cast<byte, char>(alternate));
            return int.IsEvenInteger(alternate.Length) ? pairs : unchecked((pairs * 31) + alternate[^1]);
        }

        public Utf8Key Create(ReadOnlySpan<byte> alternate) => new(alternate.ToArray());
    }
}
