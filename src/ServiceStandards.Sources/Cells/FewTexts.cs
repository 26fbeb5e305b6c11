using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ServiceStandards.Records;

namespace ServiceStandards.Sources.Cells;

/// <summary>
/// The codes of the few texts that a column holds again and again, such as channels and queues: eight cells are compared with all of them at once. It holds
/// texts that rows carried, of a pool.
/// </summary>
internal sealed class FewTexts
{
    /// <summary>The most texts.</summary>
    public const int Most = 16;

    /// <summary>So many texts are looked at together.</summary>
    public const int AtOnce = 8;

    private const int Halves = 2; // a text is two numbers

    private readonly ulong[] _heads = new ulong[Most], _tails = new ulong[Most];
    private readonly long[] _codes = new long[Most];
    private int _count;

    /// <summary>Whether this processor can look at so many at once.</summary>
    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512F.IsSupported;

    public bool IsFull => _count == Most;

    /// <summary>Remembers a text of a pool, if there is room and it is not known.</summary>
    public void KeepNew(ReadOnlySpan<byte> utf8, int code)
    {
        if (IsFull || utf8.Length is 0 or > ShortText.Longest || _codes.AsSpan(0, _count).Contains(code)) return;
        ShortText text = ShortText.Of(utf8);
        (_heads[_count], _tails[_count], _codes[_count++]) = (text.Head, text.Tail, code);
    }

    /// <summary>Finds codes, of eight texts at a time, as far as all of the eight are known or empty.</summary>
    /// <param name="pieces">The texts.</param>
    /// <param name="at">The first of them.</param>
    /// <param name="until">The place behind the last of them.</param>
    /// <param name="codes">Set to the code, to 0 where none is known; there is room for a multiple of eight.</param>
    /// <param name="given">Set to whether the cells are not empty; there is as much room.</param>
    /// <returns>Where the eight begin that have others among them, and a bit for each of those; behind the last where there are none.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public (int At, int Others) FindEights(CellPieces pieces, int at, int until, Span<long> codes, Span<bool> given)
    {
        Vector512<ulong> heads = Vector512.Create(0ul, 2, 4, 6, 8, 10, 12, 14), tails = heads + Vector512<ulong>.One;
        ref ulong knownHeads = ref MemoryMarshal.GetArrayDataReference(_heads), knownTails = ref MemoryMarshal.GetArrayDataReference(_tails);
        ref long knownCodes = ref MemoryMarshal.GetArrayDataReference(_codes);
        ref ulong texts = ref MemoryMarshal.GetArrayDataReference(pieces.Texts);
        ref long target = ref MemoryMarshal.GetReference(codes[..CellPieces.InEights(until)]);
        ref bool flags = ref MemoryMarshal.GetReference(given[..CellPieces.InEights(until)]);
        for (; at < until; at += AtOnce)
        {
            Vector512<ulong> first = Vector512.LoadUnsafe(ref texts, (uint)(at * Halves)), second = Vector512.LoadUnsafe(ref texts, (uint)((at * Halves) + AtOnce));
            Vector512<ulong> head = Avx512F.PermuteVar8x64x2(first, heads, second), tail = Avx512F.PermuteVar8x64x2(first, tails, second);
            Vector512<ulong> left = ~Vector512.Equals(head, Vector512<ulong>.Zero);
            CellPieces.SetEight(ref flags, at, left);
            Vector512<long> found = default;
            for (int i = 0; i < _count; i++)
            {
                Vector512<ulong> same = Vector512.Equals(head, Vector512.Create(Unsafe.Add(ref knownHeads, i))) & Vector512.Equals(tail, Vector512.Create(Unsafe.Add(ref knownTails, i)));
                found = Vector512.ConditionalSelect(same.AsInt64(), Vector512.Create(Unsafe.Add(ref knownCodes, i)), found);
                left &= ~same;
            }

            found.StoreUnsafe(ref target, (uint)at);
            if (left != Vector512<ulong>.Zero) return (at, (int)left.ExtractMostSignificantBits());
        }

        return (at, 0);
    }
}
