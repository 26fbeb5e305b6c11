using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ServiceStandards.Sources.Cells;

/// <summary>
/// Reads the way nearly all files write a time, <c>2026-01-31T09:30:15</c>. Times that follow each other are mostly of one day, so the
/// day read last is kept. What is written in any other way is left to <see cref="IsoTime"/>.
/// </summary>
internal struct IsoSecond
{
    /// <summary>Where the eight bytes begin that are before the clock.</summary>
    public const int Back = 3;

    /// <summary>Where the clock begins.</summary>
    public const int ClockAt = 11;

    private const int Length = 19;

    private static readonly Vector512<byte> s_daysOfFour = Vector512.Create([.. EachOfFour(0), .. EachOfFour(Back)]);
    private static readonly Vector512<byte> s_clocksOfFour = Vector512.Create([.. EachOfFour(ClockAt), .. EachOfFour(ClockAt)]);

    private ulong _front = ulong.MaxValue; // of the day read last, and what is before the clock: bytes that no UTF-8 has, so no day was read yet
    private ulong _back;

    public IsoSecond() { }

    public readonly bool HasDay => _front != ulong.MaxValue;

    /// <summary>The start of the day read last, in ticks of local time.</summary>
    public long Day { get; private set; }

    public bool TryRead(ReadOnlySpan<byte> text, out long local)
    {
        local = 0;
        if (!IsOfDay(text) && !TryTurn(text)) return false;
        if (!IsoClocks.TryRead(BinaryPrimitives.ReadUInt64LittleEndian(text[ClockAt..]), out long seconds)) return false;
        local = Day + (seconds * TimeSpan.TicksPerSecond);
        return true;
    }

    /// <summary>Reads times of the day read last, eight at a time, as far as all of the eight are such times or empty.</summary>
    /// <param name="pieces">What the times are made of.</param>
    /// <param name="at">The first of them.</param>
    /// <param name="until">The place behind the last of them.</param>
    /// <param name="day">The start of the day read last, in UTC ticks.</param>
    /// <param name="moments">Set to the moments, in UTC ticks; there is room for a multiple of eight. What is no time of the day is set to something without meaning.</param>
    /// <param name="given">Set to whether the cells are not empty; there is as much room.</param>
    /// <returns>Where the eight begin that have others among them, and a bit for each of those; behind the last where there are none.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly (int At, int Others) ReadEights(CellPieces pieces, int at, int until, long day, Span<long> moments, Span<bool> given)
    {
        Vector512<ulong> front = Vector512.Create(_front), back = Vector512.Create(_back);
        ref ulong times = ref MemoryMarshal.GetArrayDataReference(pieces.Times), lengths = ref MemoryMarshal.GetArrayDataReference(pieces.Lengths);
        ref long target = ref MemoryMarshal.GetReference(moments[..CellPieces.InEights(until)]);
        ref bool flags = ref MemoryMarshal.GetReference(given[..CellPieces.InEights(until)]);
        for (; at < until; at += Vector512<ulong>.Count)
        {
            nuint place = (uint)at;
            Vector512<ulong> length = Vector512.LoadUnsafe(ref lengths, place);
            var (fronts, backs, clocks) = TakeApart(ref Unsafe.Add(ref times, CellPieces.TimeWords * at));
            Vector512<ulong> strange = (fronts ^ front) | (backs ^ back) | (length ^ Vector512.Create((ulong)Length));
            var (seconds, faults) = IsoClocks.Read(clocks);
            ((seconds.AsInt64() * Vector512.Create(TimeSpan.TicksPerSecond)) + Vector512.Create(day)).StoreUnsafe(ref target, place);
            Vector512<ulong> isNone = ~Vector512.Equals(strange | (faults & Vector512.Create(CellPieces.HighBits)), Vector512<ulong>.Zero);
            Vector512<ulong> isGiven = ~Vector512.Equals(length, Vector512<ulong>.Zero), others = isNone & isGiven;
            CellPieces.SetEight(ref flags, at, isGiven);
            if (others != Vector512<ulong>.Zero) return (at, (int)others.ExtractMostSignificantBits());
        }

        return (at, 0);
    }

    public readonly bool IsOfDay(ReadOnlySpan<byte> text) =>
        text.Length == Length && BinaryPrimitives.ReadUInt64LittleEndian(text) == _front && BinaryPrimitives.ReadUInt64LittleEndian(text[Back..]) == _back;

    /// <summary>The bytes of eight times: the first eight of each, those before the clock, the clock.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<ulong> Fronts, Vector512<ulong> Backs, Vector512<ulong> Clocks) TakeApart(ref ulong times)
    {
        if (!Avx512Vbmi.IsSupported) return (EachAt(ref times, 0), EachAt(ref times, Back), EachAt(ref times, ClockAt));
        Vector512<byte> first = Two(ref times, 0), second = Two(ref times, 2), third = Two(ref times, 4), fourth = Two(ref times, 6);
        Vector512<ulong> days = Avx512Vbmi.PermuteVar64x8x2(first, s_daysOfFour, second).AsUInt64(), otherDays = Avx512Vbmi.PermuteVar64x8x2(third, s_daysOfFour, fourth).AsUInt64();
        Vector512<ulong> clocks = Avx512Vbmi.PermuteVar64x8x2(first, s_clocksOfFour, second).AsUInt64(), otherClocks = Avx512Vbmi.PermuteVar64x8x2(third, s_clocksOfFour, fourth).AsUInt64();
        return (Vector512.Create(days.GetLower(), otherDays.GetLower()), Vector512.Create(days.GetUpper(), otherDays.GetUpper()), Vector512.Create(clocks.GetLower(), otherClocks.GetLower()));
    }

    /// <summary>The bytes of a time and the one behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Two(ref ulong times, int time) => Vector512.LoadUnsafe(ref times, (uint)(CellPieces.TimeWords * time)).AsByte();

    /// <summary>Eight bytes of each of eight times.</summary>
    private static Vector512<ulong> EachAt(ref ulong times, int at)
    {
        Span<ulong> all = stackalloc ulong[Vector512<ulong>.Count];
        for (int i = 0; i < all.Length; i++) all[i] = Unsafe.ReadUnaligned<ulong>(in Unsafe.Add(ref Unsafe.As<ulong, byte>(ref Unsafe.Add(ref times, CellPieces.TimeWords * i)), at));
        return Vector512.Create<ulong>(all);
    }

    /// <summary>Where eight bytes of each of four times are that stand one after the other.</summary>
    private static IEnumerable<byte> EachOfFour(int at) =>
        Enumerable.Range(0, 4).SelectMany(time => Enumerable.Range((time * CellPieces.TimeWords * sizeof(ulong)) + at, sizeof(ulong))).Select(place => (byte)place);

    /// <summary>Reads the day of a text; false = it is no time to the second.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryTurn(ReadOnlySpan<byte> text)
    {
        if (text.Length != Length || text[10] is not ((byte)'T' or (byte)' ') || !IsoTime.TryReadDate(text[..10], out int number)) return false;
        _front = BinaryPrimitives.ReadUInt64LittleEndian(text);
        _back = BinaryPrimitives.ReadUInt64LittleEndian(text[Back..]);
        Day = number * TimeSpan.TicksPerDay;
        return true;
    }
}
