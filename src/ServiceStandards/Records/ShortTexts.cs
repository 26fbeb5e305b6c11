using System.Buffers.Binary;

namespace ServiceStandards.Records;

/// <summary>Remembers the codes of short texts that came last: most columns that are compared hold a few of them again and again.</summary>
internal sealed class ShortTexts
{
    private const int Bits = 8;
    private const int Longest = 16;

    private readonly Entry[] _entries = new Entry[1 << Bits];

    public bool TryFind(ReadOnlySpan<byte> utf8, out int code)
    {
        code = 0;
        if (utf8.Length is 0 or > Longest) return false;
        var (head, tail) = Parts(utf8);
        ref readonly Entry entry = ref _entries[Place(head, tail)];
        code = entry.Code;
        return entry.Head == head && entry.Tail == tail && entry.Length == utf8.Length;
    }

    public void Keep(ReadOnlySpan<byte> utf8, int code)
    {
        if (utf8.Length is 0 or > Longest) return;
        var (head, tail) = Parts(utf8);
        _entries[Place(head, tail)] = new Entry(head, tail, utf8.Length, code);
    }

    /// <summary>With the length, two numbers that say which text it is.</summary>
    private static (ulong Head, ulong Tail) Parts(ReadOnlySpan<byte> utf8) => utf8.Length switch
    {
        >= 8 => (BinaryPrimitives.ReadUInt64LittleEndian(utf8), BinaryPrimitives.ReadUInt64LittleEndian(utf8[^8..])),
        >= 4 => (BinaryPrimitives.ReadUInt32LittleEndian(utf8), BinaryPrimitives.ReadUInt32LittleEndian(utf8[^4..])),
        _ => ((ulong)((utf8[0] << 16) | (utf8[utf8.Length / 2] << 8) | utf8[^1]), 0),
    };

    private static int Place(ulong head, ulong tail) =>
        (int)(unchecked((head ^ (tail * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93) >> (64 - Bits));

    private readonly record struct Entry(ulong Head, ulong Tail, int Length, int Code);
}
