using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ServiceStandards.Sources.Csv;

/// <summary>Marks on any processor: a bit for each of 64 bytes that ends a cell, and a loop over these bits.</summary>
internal sealed class CsvBitMarker : ICsvMarker
{
    private const int Half = ICsvMarker.Width / 2;
    private const int AtOnce = 4; // marks written between two tests; more than there are do no harm

    public void Mark(ReadOnlySpan<byte> block, byte separator, Span<int> marks, ref CsvMarking done)
    {
        ref byte first = ref MemoryMarshal.GetReference(block);
        ref int target = ref MemoryMarshal.GetReference(marks);
        Vector256<byte> strange = default, all = default;
        (int at, int count, int found) = (done.At, done.Marks, done.Feeds);
        for (; at <= block.Length - ICsvMarker.Width && count <= marks.Length - ICsvMarker.Width; at += ICsvMarker.Width)
        {
            Vector256<byte> low = Vector256.LoadUnsafe(ref first, (nuint)at), high = Vector256.LoadUnsafe(ref first, (nuint)(at + Half));
            all |= low | high;
            strange |= Strange(low) | Strange(high);
            ulong feeds = Bits(low, high, (byte)'\n'), ends = feeds | Bits(low, high, separator);
            Write(ends, at, ref Unsafe.Add(ref target, count));
            count += BitOperations.PopCount(ends);
            found += BitOperations.PopCount(feeds);
        }

        (done.At, done.Marks, done.Feeds) = (at, count, found);
        done.IsForeign |= all.ExtractMostSignificantBits() != 0;
        done.IsStrange |= strange != Vector256<byte>.Zero;
    }

    private static ulong Bits(Vector256<byte> low, Vector256<byte> high, byte wanted) =>
        Vector256.Equals(low, Vector256.Create(wanted)).ExtractMostSignificantBits() | ((ulong)Vector256.Equals(high, Vector256.Create(wanted)).ExtractMostSignificantBits() << 32);

    private static Vector256<byte> Strange(Vector256<byte> bytes) =>
        Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256.Create((byte)'\r')) | Vector256.Equals(bytes, Vector256<byte>.Zero);

    private static void Write(ulong ends, int at, ref int mark)
    {
        unchecked
        {
            for (; ends != 0; mark = ref Unsafe.Add(ref mark, AtOnce))
            {
                mark = at + BitOperations.TrailingZeroCount(ends);
                ends &= ends - 1;
                Unsafe.Add(ref mark, 1) = at + BitOperations.TrailingZeroCount(ends);
                ends &= ends - 1;
                Unsafe.Add(ref mark, 2) = at + BitOperations.TrailingZeroCount(ends);
                ends &= ends - 1;
                Unsafe.Add(ref mark, 3) = at + BitOperations.TrailingZeroCount(ends);
                ends &= ends - 1;
            }
        }
    }
}
