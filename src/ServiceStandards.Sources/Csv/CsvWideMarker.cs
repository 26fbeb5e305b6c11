using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ServiceStandards.Sources.Csv;

/// <summary>
/// Marks without a branch for a mark: what each of 64 bytes is comes from a table by one instruction, and the numbers of those that end
/// cells are moved together by another one. It costs a quarter of a loop over the marks, but not every processor has these instructions.
/// </summary>
internal sealed class CsvWideMarker : ICsvMarker
{
    private const byte End = 0x80, Feed = 0x40, Strange = 0x20;

    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512Vbmi.IsSupported && Avx512Vbmi2.IsSupported;

    public void Mark(ReadOnlySpan<byte> block, byte separator, Span<int> marks, ref CsvMarking done)
    {
        Span<byte> kinds = stackalloc byte[128];
        kinds.Clear();
        kinds[separator] = End;
        kinds['\n'] = End | Feed;
        kinds['"'] = kinds['\r'] = kinds[0] = Strange;
        Mark(block, Vector512.Create<byte>(kinds), Vector512.Create<byte>(kinds[64..]), marks, ref done);
    }

    /// <param name="block">The bytes.</param>
    /// <param name="low">The kinds of the first 64 bytes of ASCII.</param>
    /// <param name="high">The kinds of the other 64.</param>
    /// <param name="marks">Where the marks go.</param>
    /// <param name="done">How far the marking was, and is now.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // a file may be read before the runtime would have seen how much it is used
    private static void Mark(ReadOnlySpan<byte> block, Vector512<byte> low, Vector512<byte> high, Span<int> marks, ref CsvMarking done)
    {
        ref byte first = ref MemoryMarshal.GetReference(block);
        ref int target = ref MemoryMarshal.GetReference(marks);
        Vector512<byte> seen = default, all = default;
        (int at, int count, int feeds) = (done.At, done.Marks, done.Feeds);
        unchecked
        {
            for (; at <= block.Length - ICsvMarker.Width && count <= marks.Length - ICsvMarker.Width; at += ICsvMarker.Width)
            {
                Vector512<byte> bytes = Vector512.LoadUnsafe(ref first, (nuint)at);
                Vector512<byte> kinds = Vector512.ConditionalSelect(Vector512.LessThan(bytes, Vector512.Create((byte)128)), Avx512Vbmi.PermuteVar64x8x2(low, bytes, high), Vector512<byte>.Zero);
                all |= bytes;
                seen |= kinds;
                feeds += BitOperations.PopCount((kinds + kinds).ExtractMostSignificantBits());
                Vector512<byte> ends = Avx512Vbmi2.Compress(Vector512<byte>.Zero, kinds, Vector512<byte>.Indices);
                int found = BitOperations.PopCount(kinds.ExtractMostSignificantBits());
                Write(ends.GetLower().GetLower(), at, ref target, count);
                if (found > 16) WriteMore(ends, at, ref target, count, found);
                count += found;
            }
        }

        (done.At, done.Marks, done.Feeds) = (at, count, feeds);
        done.IsForeign |= all.ExtractMostSignificantBits() != 0;
        done.IsStrange |= (seen & Vector512.Create(Strange)) != Vector512<byte>.Zero;
    }

    private static void Write(Vector128<byte> ends, int at, ref int target, int count) =>
        (Avx512F.ConvertToVector512Int32(ends) + Vector512.Create(at)).StoreUnsafe(ref target, (nuint)(uint)count);

    private static void WriteMore(Vector512<byte> ends, int at, ref int target, int count, int found)
    {
        Write(ends.GetLower().GetUpper(), at, ref target, count + 16);
        if (found <= 32) return;
        Write(ends.GetUpper().GetLower(), at, ref target, count + 32);
        Write(ends.GetUpper().GetUpper(), at, ref target, count + 48);
    }
}
