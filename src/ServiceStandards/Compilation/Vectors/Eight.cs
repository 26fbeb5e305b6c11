using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation.Vectors;

/// <summary>What vector code does with eight records at once, a long for each; what is true of a record is all ones, what is false is 0.</summary>
internal static class Eight
{
    /// <summary>Whether this processor can do it fast.</summary>
    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512F.VL.IsSupported;

    /// <summary>The cells of a column. All columns have room for eight at every eighth place of the records at hand, so nobody looks again how long they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Load(long[] column, int at) => Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(column), (uint)at);

    /// <summary>The cells of a column that says yes or no.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Load(bool[] column, int at)
    {
        ref bool first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(column), (uint)at);
        Vector128<byte> bytes = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<bool, byte>(ref first))).AsByte();
        return Vector512.GreaterThan(Avx512F.ConvertToVector512Int64(bytes), Vector512<long>.Zero);
    }

    /// <summary>Which of the places from this on are among those asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Among(int at, int from, int until)
    {
        Vector512<long> places = Vector512<long>.Indices + Vector512.Create((long)at);
        return Vector512.GreaterThanOrEqual(places, Vector512.Create((long)from)) & Vector512.LessThan(places, Vector512.Create((long)until));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(long[] column, int at, Vector512<long> numbers) => numbers.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(column), (uint)at);

    /// <summary>Stores two numbers in one, each so much farther on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBoth(long[] column, int at, Vector512<long> both, Vector512<long> farther) => Store(column, at, both + farther + Vector512.ShiftLeft(farther, Counters.SecondBits));

    /// <summary>Notes which records are meant, a bit for each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Note(byte[] bits, int at, Vector512<long> some) => bits[Row(at)] = unchecked((byte)some.ExtractMostSignificantBits());

    /// <summary>Adds those that are meant and in a scope to those that were noted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(byte[] bits, byte[] scope, int at, Vector512<long> some) =>
        bits[Row(at)] = unchecked((byte)(bits[Row(at)] | ((uint)some.ExtractMostSignificantBits() & scope[Row(at)])));

    /// <summary>Notes the records that are in one of the scopes.</summary>
    public static void Join(byte[] bits, byte[][] inside, int[] scopes)
    {
        inside[scopes[0]].CopyTo(bits);
        foreach (int scope in scopes.AsSpan(1))
        {
            byte[] more = inside[scope];
            for (int i = 0; i < bits.Length; i++) bits[i] |= more[i];
        }
    }

    /// <summary>Where the bits of eight records are.</summary>
    private static int Row(int at) => unchecked((int)((uint)at / PickedRecords.AtOnce));

    /// <summary>Lists the places of the records that were noted.</summary>
    /// <param name="bits">A bit for each place; those outside do not matter.</param>
    /// <param name="but">Those that are not meant.</param>
    /// <param name="from">The first place.</param>
    /// <param name="until">Behind the last place.</param>
    /// <param name="places">The list.</param>
    /// <returns>How many there are.</returns>
    public static int List(byte[] bits, byte[] but, int from, int until, int[] places)
    {
        Vector512<int> each = Vector512.Create(1, 1 << 1, 1 << 2, 1 << 3, 1 << 4, 1 << 5, 1 << 6, 1 << 7, 1 << 8, 1 << 9, 1 << 10, 1 << 11, 1 << 12, 1 << 13, 1 << 14, 1 << 15);
        ReadOnlySpan<ushort> rows = MemoryMarshal.Cast<byte, ushort>(bits), others = MemoryMarshal.Cast<byte, ushort>(but);
        int count = 0;
        for (int at = from & -PickedRecords.ListedAtOnce; at < until; at += PickedRecords.ListedAtOnce)
        {
            int row = rows[at / PickedRecords.ListedAtOnce] & ~others[at / PickedRecords.ListedAtOnce];
            if (at < from) row &= -1 << (from - at);
            if (until - at < PickedRecords.ListedAtOnce) row &= (1 << (until - at)) - 1;
            Vector512<int> mask = Vector512.Equals(Vector512.Create(row) & each, each);
            Avx512F.Compress(Vector512<int>.Zero, mask, Vector512<int>.Indices + Vector512.Create(at)).CopyTo(places, count);
            count += BitOperations.PopCount((uint)row);
        }

        return count;
    }

    /// <summary>Finds cells by the period that was found last and a group that was seen with it, as nearly all can be.</summary>
    /// <param name="book">Where the cells are.</param>
    /// <param name="sought">Which records have their cells found, a bit for each place; taken away once one is found.</param>
    /// <param name="cells">By place: set to the number of the cell.</param>
    /// <param name="at">The first of the eight.</param>
    /// <param name="timed">Which of them have a time.</param>
    /// <param name="time">Their times.</param>
    /// <param name="given">Which of them have a group.</param>
    /// <param name="group">Their groups.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void FindNear(CellBook book, byte[] sought, int[] cells, int at, Vector512<long> timed, Vector512<long> time, Vector512<long> given, Vector512<long> group)
    {
        PeriodSeen period = book.LastPeriod;
        ref long near = ref book.NearOf(0);
        Vector512<long> place = group & Vector512.Create(CellBook.NearPlaces - 1L);
        Vector512<long> cell = Vector512.Create(Seen(ref near, place, 0), Seen(ref near, place, 1), Seen(ref near, place, 2), Seen(ref near, place, 3), Seen(ref near, place, 4), Seen(ref near, place, 5), Seen(ref near, place, 6), Seen(ref near, place, 7));
        Vector512<ulong> isNear = (timed & given & Vector512.Equals(place, group) & Vector512.Equals(cell & Vector512.Create((long)uint.MaxValue), Vector512.Create(period.Key))).AsUInt64()
            & Vector512.LessThan((time - Vector512.Create(period.From)).AsUInt64(), Vector512.Create(period.Length));
        Avx512F.ConvertToVector256Int32(Vector512.ShiftRightLogical(cell, CellBook.NumberBits)).StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(cells), (uint)at);
        sought[Row(at)] = unchecked((byte)(sought[Row(at)] & ~(uint)isNear.ExtractMostSignificantBits()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Seen(ref long near, Vector512<long> place, int record) => Unsafe.Add(ref near, (nint)place.GetElement(record));

    /// <summary>Which of the records may belong to the evidence of a standard.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="value">Their values.</param>
    /// <param name="shown">Which of them have one.</param>
    /// <param name="time">Their times.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> MayTake(EvidenceTally evidence, Vector512<long> value, Vector512<long> shown, Vector512<long> time)
    {
        Vector512<long> badness = value ^ Vector512.Create(evidence.Turn);
        Vector512<long> may = IsAtAnEnd(
            badness, time, Vector512.Create(evidence.LastWorst.Badness), Vector512.Create(evidence.LastWorst.Time), Vector512.Create(evidence.LastNearest.Badness), Vector512.Create(evidence.LastNearest.Time));
        return Vector512.ConditionalSelect(shown, may, MayTakeNone(evidence, time));
    }

    /// <summary>The same where no record has a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> MayTakeNone(EvidenceTally evidence, Vector512<long> time) => Vector512.LessThanOrEqual(time, Vector512.Create(evidence.NoneUntil));

    /// <summary>Which of the records may belong to the evidence of their step of a ladder, each of which has a value or counts as if it may.</summary>
    /// <param name="ends">The last entries by step, for up to 16 steps.</param>
    /// <param name="step">Their steps.</param>
    /// <param name="value">Their values.</param>
    /// <param name="shown">Which of them have one.</param>
    /// <param name="time">Their times.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> MayTake(EvidenceEnds ends, Vector512<long> step, Vector512<long> value, Vector512<long> shown, Vector512<long> time)
    {
        Vector512<long> badness = value ^ Vector512.Create(ends.Turn);
        return IsAtAnEnd(badness, time, Of(in ends.WorstBadness, step), Of(in ends.WorstTime, step), Of(in ends.NearestBadness, step), Of(in ends.NearestTime, step)) | ~shown;
    }

    /// <summary>The same for a ladder of up to eight steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> MayTakeOfFew(EvidenceEnds ends, Vector512<long> step, Vector512<long> value, Vector512<long> shown, Vector512<long> time)
    {
        Vector512<long> badness = value ^ Vector512.Create(ends.Turn);
        return IsAtAnEnd(badness, time, OfFew(in ends.WorstBadness, step), OfFew(in ends.WorstTime, step), OfFew(in ends.NearestBadness, step), OfFew(in ends.NearestTime, step)) | ~shown;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Of(in EvidenceEnds.StepValues values, Vector512<long> step) => Avx512F.PermuteVar8x64x2(values.First, step, values.Second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> OfFew(in EvidenceEnds.StepValues values, Vector512<long> step) => Avx512F.PermuteVar8x64(values.First, step);

    /// <summary>Whether records have as much badness as the last entry at either end and are not later, or are beyond it. At the very ends of the numbers it says yes too often.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> IsAtAnEnd(
        Vector512<long> badness, Vector512<long> time, Vector512<long> worst, Vector512<long> worstTime, Vector512<long> nearest, Vector512<long> nearestTime) =>
        Vector512.GreaterThanOrEqual(badness, Vector512.ConditionalSelect(Vector512.GreaterThan(time, worstTime), worst + Vector512<long>.One, worst))
        | Vector512.LessThanOrEqual(badness, Vector512.ConditionalSelect(Vector512.GreaterThan(time, nearestTime), nearest - Vector512<long>.One, nearest));
}
