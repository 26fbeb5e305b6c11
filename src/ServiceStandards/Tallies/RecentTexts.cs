using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ServiceStandards.Tallies;

/// <summary>Remembers the numbers of texts that came last: most groups are a few that come again and again. It grows with the number of texts, up to a bound.</summary>
internal sealed class RecentTexts
{
    private const int FewestBits = 6;
    private const int MostBits = 12;
    private const int PlacesPerText = 8;

    private int _bits = FewestBits;
    private (string? Text, int Number)[] _entries = new (string?, int)[1 << FewestBits];
    private int _room = (1 << FewestBits) / PlacesPerText; // how many more are kept before it grows

    /// <summary>The number of a text; 0 = unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(string text)
    {
        ref readonly (string? Text, int Number) entry = ref _entries[Place(text, _bits)];
        return ReferenceEquals(entry.Text, text) || string.Equals(entry.Text, text, StringComparison.Ordinal) ? entry.Number : 0;
    }

    public void Keep(string text, int number)
    {
        if (_room-- == 0 && _bits < MostBits) Grow();
        _entries[Place(text, _bits)] = (text, number);
    }

    private void Grow()
    {
        (string? Text, int Number)[] before = _entries;
        _bits += 2;
        _entries = new (string?, int)[1 << _bits];
        _room = _entries.Length / PlacesPerText;
        foreach (var (text, number) in before)
        {
            if (text is not null) _entries[Place(text, _bits)] = (text, number);
        }
    }

    /// <summary>By the first four and the last four characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Place(ReadOnlySpan<char> text, int bits)
    {
        if (text.Length < 4) return text.IsEmpty ? 0 : Place(text[0], ((ulong)text[text.Length >>> 1] << 16) | text[^1], bits);
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text);
        return Place(MemoryMarshal.Read<ulong>(bytes), MemoryMarshal.Read<ulong>(bytes[^8..]), bits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Place(ulong head, ulong tail, int bits) => unchecked((int)(((head * 0x9E3779B97F4A7C15) + (tail * 0xD6E8FEB86659FD93)) >> -bits));
}
