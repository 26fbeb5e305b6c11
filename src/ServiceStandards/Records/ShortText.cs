using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ServiceStandards.Records;

/// <summary>A text of up to 16 bytes of UTF-8 as numbers: its bytes, with zeros behind them, and how many they are.</summary>
internal readonly record struct ShortText(ulong Head, ulong Tail, int Length)
{
    public const int Longest = 16;

    /// <summary>Reads no byte beyond the text.</summary>
    /// <param name="utf8">1 to 16 bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ShortText Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < 8) return new ShortText(Few(utf8), 0, utf8.Length);
        int half = unchecked(4 * (Longest - utf8.Length)); // of the tail's bits that the head has: all 64 cannot go in one shift
        ulong tail = BinaryPrimitives.ReadUInt64LittleEndian(utf8[unchecked(utf8.Length - 8)..]);
        return new ShortText(BinaryPrimitives.ReadUInt64LittleEndian(utf8), tail >> half >> half, utf8.Length);
    }

    /// <summary>Reads 16 bytes, whatever the length, and so asks nothing that depends on it: the fastest way where texts of many lengths come one after the other.</summary>
    /// <param name="from">The first byte of the text; from there on 16 bytes can be read.</param>
    /// <param name="length">How many bytes of them are the text's, 1 to 16.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ShortText Of(ref readonly byte from, int length)
    {
        ref byte kept = ref Unsafe.Add(ref MemoryMarshal.GetReference(Ones), unchecked(Longest - length)); // a table, since Math.Min would be a branch
        Vector128<ulong> text = Vector128.LoadUnsafe(in from).AsUInt64() & Vector128.LoadUnsafe(in kept).AsUInt64();
        return new ShortText(text.ToScalar(), text.GetElement(1), length);
    }

    /// <summary>The bytes of a text, with zeros behind them; all ones first where it has more than 16.</summary>
    /// <param name="from">The first byte of the text; from there on 16 bytes can be read.</param>
    /// <param name="length">How many bytes are the text's.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> Padded(ref readonly byte from, int length)
    {
        int more = unchecked(Longest - length), tooLong = more >> 31; // all bits, or none
        ref byte kept = ref Unsafe.Add(ref MemoryMarshal.GetReference(Ones), more & ~tooLong);
        return (Vector128.LoadUnsafe(in from).AsUInt64() & Vector128.LoadUnsafe(in kept).AsUInt64()) | Vector128.CreateScalar(unchecked((ulong)tooLong));
    }

    /// <summary>What stands for a text that is longer: some of its bytes. Others can have the same, so the texts themselves are to be compared.</summary>
    public static ShortText Sketch(ReadOnlySpan<byte> utf8)
    {
        ulong middle = BinaryPrimitives.ReadUInt64LittleEndian(utf8[(utf8.Length / 2)..]);
        return new ShortText(
            unchecked(BinaryPrimitives.ReadUInt64LittleEndian(utf8) + (middle * 0x9E3779B97F4A7C15)), BinaryPrimitives.ReadUInt64LittleEndian(utf8[^8..]), utf8.Length);
    }

    /// <summary>The place in a table of 2 to the power of so many bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Place(int bits) => unchecked((int)(((Head * 0x9E3779B97F4A7C15) + (Tail * 0xD6E8FEB86659FD93)) >> -bits));

    /// <summary>As many bytes of ones as a text can have, and as many of zeros.</summary>
    private static ReadOnlySpan<byte> Ones =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Up to seven bytes, some of them read twice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Few(ReadOnlySpan<byte> utf8)
    {
        int last = unchecked(utf8.Length - 1), middle = utf8.Length >>> 1;
        return utf8.Length >= 4
            ? BinaryPrimitives.ReadUInt32LittleEndian(utf8) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(utf8[unchecked(last - 3)..]) << unchecked(8 * (last - 3)))
            : utf8[0] | ((ulong)utf8[middle] << unchecked(8 * middle)) | ((ulong)utf8[last] << unchecked(8 * last));
    }
}
