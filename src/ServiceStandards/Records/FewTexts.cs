using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ServiceStandards.Records;

/// <summary>
/// The codes of the few texts that a column holds again and again, such as channels and queues: eight cells are compared with all of them at once. It holds
/// texts that rows carried, of a pool.
/// </summary>
internal sealed class FewTexts
{
    /// <summary>The most texts.</summary>
    public const int Most = 16;

    /// <summary>So many cells are looked at together.</summary>
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

    /// <summary>Finds codes.</summary>
    /// <param name="texts">The texts, 16 bytes each with zeros behind them; there is room for a multiple of <see cref="AtOnce"/>.</param>
    /// <param name="codes">By place: set to the code, to 0 where none is known. As much room.</param>
    /// <param name="unknown">By places in eights: set to a bit for each text that is not empty and none of these.</param>
    /// <returns>How many are unknown.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Find(ReadOnlySpan<ulong> texts, Span<long> codes, Span<byte> unknown)
    {
        Vector512<ulong> heads = Vector512.Create(0ul, 2, 4, 6, 8, 10, 12, 14), tails = heads + Vector512<ulong>.One;
        ref ulong knownHeads = ref MemoryMarshal.GetArrayDataReference(_heads), knownTails = ref MemoryMarshal.GetArrayDataReference(_tails);
        ref long knownCodes = ref MemoryMarshal.GetArrayDataReference(_codes);
        int all = 0;
        for (int group = 0; group < unknown.Length; group++)
        {
            Vector512<ulong> first = Vector512.Create(texts[(group * AtOnce * Halves)..]), second = Vector512.Create(texts[((group * AtOnce * Halves) + AtOnce)..]);
            Vector512<ulong> head = Avx512F.PermuteVar8x64x2(first, heads, second), tail = Avx512F.PermuteVar8x64x2(first, tails, second);
            Vector512<ulong> left = ~Vector512.Equals(head, Vector512<ulong>.Zero);
            Vector512<long> found = default;
            for (int i = 0; i < _count; i++)
            {
                Vector512<ulong> same = Vector512.Equals(head, Vector512.Create(Unsafe.Add(ref knownHeads, i))) & Vector512.Equals(tail, Vector512.Create(Unsafe.Add(ref knownTails, i)));
                found = Vector512.ConditionalSelect(same.AsInt64(), Vector512.Create(Unsafe.Add(ref knownCodes, i)), found);
                left &= ~same;
            }

            found.CopyTo(codes[(group * AtOnce)..]);
            ulong bits = left.ExtractMostSignificantBits();
            unknown[group] = (byte)bits;
            all += BitOperations.PopCount(bits);
        }

        return all;
    }
}
