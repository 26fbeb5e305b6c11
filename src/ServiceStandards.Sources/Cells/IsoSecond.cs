using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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
        ref ulong fronts = ref MemoryMarshal.GetArrayDataReference(pieces.Fronts), backs = ref MemoryMarshal.GetArrayDataReference(pieces.Backs);
        ref ulong clocks = ref MemoryMarshal.GetArrayDataReference(pieces.Clocks), lengths = ref MemoryMarshal.GetArrayDataReference(pieces.Lengths);
        ref long target = ref MemoryMarshal.GetReference(moments[..CellPieces.InEights(until)]);
        ref bool flags = ref MemoryMarshal.GetReference(given[..CellPieces.InEights(until)]);
        for (; at < until; at += Vector512<ulong>.Count)
        {
            nuint place = (uint)at;
            Vector512<ulong> length = Vector512.LoadUnsafe(ref lengths, place);
            Vector512<ulong> strange = (Vector512.LoadUnsafe(ref fronts, place) ^ front) | (Vector512.LoadUnsafe(ref backs, place) ^ back) | (length ^ Vector512.Create((ulong)Length));
            var (seconds, faults) = IsoClocks.Read(Vector512.LoadUnsafe(ref clocks, place));
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
