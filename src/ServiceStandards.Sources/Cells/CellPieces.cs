using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ServiceStandards.Sources.Cells;

/// <summary>Bytes of some cells as numbers, taken out of the text to be read eight cells at a time.</summary>
internal sealed class CellPieces
{
    /// <summary>The most cells, so few that the processor's nearest cache has room for them beside the rows.</summary>
    public const int Most = 64;

    /// <summary>The high bit of each byte.</summary>
    public const ulong HighBits = 0x80_80_80_80_80_80_80_80;

    /// <summary>So many numbers hold the bytes of a time.</summary>
    public const int TimeWords = 4;

    /// <summary>Of each cell the first eight bytes.</summary>
    public readonly ulong[] Fronts = new ulong[Most];

    /// <summary>Of each cell as many bytes as a time has, and some behind them.</summary>
    public readonly ulong[] Times = new ulong[TimeWords * Most];

    /// <summary>How long the cells are.</summary>
    public readonly ulong[] Lengths = new ulong[Most];

    /// <summary>Of each cell the 16 bytes that a text has, with zeros behind it; all ones first, as no text has them, where it has more.</summary>
    public readonly ulong[] Texts = new ulong[2 * Most];

    /// <summary>How much room so many cells take in eights.</summary>
    public static int InEights(int cells) => (cells + 7) & ~7;

    /// <summary>Sets eight flags.</summary>
    /// <param name="flags">There is room for eight at that place.</param>
    /// <param name="at">Where they begin.</param>
    /// <param name="mask">All ones for what is true, 0 for what is false.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetEight(ref bool flags, int at, Vector512<ulong> mask)
    {
        ref byte first = ref Unsafe.As<bool, byte>(ref Unsafe.Add(ref flags, at));
        if (Avx512F.IsSupported) Unsafe.WriteUnaligned(ref first, Avx512F.ConvertToVector128Byte(mask & Vector512<ulong>.One).AsUInt64().ToScalar());
        else SetEach(ref first, mask.ExtractMostSignificantBits());
    }

    private static void SetEach(ref byte flags, ulong bits)
    {
        for (int i = 0; i < Vector512<ulong>.Count; i++) Unsafe.Add(ref flags, i) = (byte)((bits >> i) & 1);
    }
}
