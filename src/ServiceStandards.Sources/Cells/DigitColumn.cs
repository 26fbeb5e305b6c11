using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Cells;

/// <summary>Reads many whole numbers of few digits at once: eight bytes of each, taken as one number.</summary>
internal static class DigitColumn
{
    /// <summary>00000000.</summary>
    private const ulong Zeros = 0x30_30_30_30_30_30_30_30;

    private const int Bytes = sizeof(ulong);
    private const ulong MostDigits = 0x76_76_76_76_76_76_76_76; // what is above 9 sets the high bit of its byte
    private const ulong Pairs = 0x00_FF_00_FF_00_FF_00_FF;
    private const ulong Fours = 0x00_00_FF_FF_00_00_FF_FF;
    private const ulong Eights = 0x00_00_00_00_FF_FF_FF_FF;

    /// <summary>Fills a slot of all rows at hand from cells of up to seven digits, each so many times; false = something else is in some of them, and what was filled means nothing.</summary>
    public static bool TryFill(ColumnCells cells, TableRow rows, int slot, CellPieces pieces, long times)
    {
        for (int from = 0; from < cells.Count; from += CellPieces.Most)
        {
            cells.TakeFronts(from, pieces);
            if (!TryRead(pieces, Math.Min(CellPieces.Most, cells.Count - from), times, rows.Whole[slot].AsSpan(from), rows.Given[slot].AsSpan(from))) return false;
        }

        return true;
    }

    /// <summary>Reads cells of up to seven digits, each so many times; false = something else is in some of them, and what was set means nothing.</summary>
    /// <param name="pieces">The first eight bytes of the cells, and how long they are.</param>
    /// <param name="count">How many cells there are.</param>
    /// <param name="times">What one counts.</param>
    /// <param name="numbers">Set to the numbers; there is room for a multiple of eight.</param>
    /// <param name="given">Set to whether the cells are not empty; there is as much room.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryRead(CellPieces pieces, int count, long times, Span<long> numbers, Span<bool> given)
    {
        ref ulong fronts = ref MemoryMarshal.GetArrayDataReference(pieces.Fronts), lengths = ref MemoryMarshal.GetArrayDataReference(pieces.Lengths);
        ref long target = ref MemoryMarshal.GetReference(numbers[..CellPieces.InEights(count)]);
        ref bool flags = ref MemoryMarshal.GetReference(given[..CellPieces.InEights(count)]);
        Vector512<ulong> all = default, longest = default;
        for (int at = 0; at < count; at += Bytes)
        {
            Vector512<ulong> length = Vector512.LoadUnsafe(ref lengths, (uint)at);
            var (found, faults) = Read(Of(Vector512.LoadUnsafe(ref fronts, (uint)at), length));
            (all, longest) = (all | faults, longest | length);
            (found.AsInt64() * Vector512.Create(times)).StoreUnsafe(ref target, (uint)at);
            CellPieces.SetEight(ref flags, at, ~Vector512.Equals(length, Vector512<ulong>.Zero));
        }

        return (all & Vector512.Create(CellPieces.HighBits)) == default && (longest & Vector512.Create(~(ulong)Digits.Few)) == default; // seven are all that three bits can say
    }

    /// <summary>The digits of cells that have eight at the most, with zeros before them.</summary>
    /// <param name="fronts">The eight bytes that each cell begins with, or that begin with the cell.</param>
    /// <param name="lengths">How long they are.</param>
    private static Vector512<ulong> Of(Vector512<ulong> fronts, Vector512<ulong> lengths)
    {
        Vector512<ulong> bits = lengths << 3, zeros = Vector512.Create(Zeros);
        if (Avx512F.IsSupported) return Avx512F.ShiftLeftLogicalVariable(fronts, Vector512.Create(64ul) - bits) | Avx512F.ShiftRightLogicalVariable(zeros, bits);
        Span<ulong> digits = stackalloc ulong[Bytes];
        for (int i = 0; i < digits.Length; i++)
        {
            int length = (int)Math.Min((ulong)Bytes, lengths[i]), half = 4 * length, other = 4 * (Bytes - length); // all 64 bits cannot go in one shift
            digits[i] = (fronts[i] << other << other) | (Zeros >> half >> half);
        }

        return Vector512.Create<ulong>(digits);
    }

    /// <summary>The numbers; where something is no digit, the high bit of some byte of the fault is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<ulong> Numbers, Vector512<ulong> Faults) Read(Vector512<ulong> texts)
    {
        Vector512<ulong> digits = texts ^ Vector512.Create(Zeros);
        Vector512<ulong> pairs = ((digits << 3) + (digits << 1) + (digits >> 8)) & Vector512.Create(Pairs);
        Vector512<ulong> fours = ((pairs * Vector512.Create(100ul)) + (pairs >> 16)) & Vector512.Create(Fours);
        Vector512<ulong> eights = ((fours * Vector512.Create(10_000ul)) + (fours >> 32)) & Vector512.Create(Eights);
        return (eights, digits | (digits + Vector512.Create(MostDigits)));
    }
}
