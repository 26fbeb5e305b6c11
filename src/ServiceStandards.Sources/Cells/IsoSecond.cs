using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ServiceStandards.Sources.Cells;

/// <summary>
/// Reads the way nearly all files write a time, <c>2026-01-31T09:30:15</c>. Times that follow each other are mostly of one day, so the
/// day read last is kept. What is written in any other way is left to <see cref="IsoTime"/>.
/// </summary>
internal struct IsoSecond
{
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
        if ((text.Length != Length || Strangeness(in text[0], Length) != 0) && !TryTurn(text)) return false;
        ulong clock = Clock(in text[0]);
        if (!IsoClocks.TryRead(new Span<ulong>(ref clock), Day)) return false;
        local = unchecked((long)clock);
        return true;
    }

    /// <summary>0 where a text is a time of the day read last, if it is any; another number where it is not.</summary>
    /// <param name="text">The text, and as many bytes as a time has.</param>
    /// <param name="length">How long the text is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ulong Strangeness(ref readonly byte text, int length) => unchecked(
        (Unsafe.ReadUnaligned<ulong>(in text) ^ _front) | (Unsafe.ReadUnaligned<ulong>(in Unsafe.Add(ref Unsafe.AsRef(in text), 3)) ^ _back) | (uint)(length ^ Length));

    /// <summary>The clock of a time, to be read by <see cref="IsoClocks"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Clock(ref readonly byte text) => Unsafe.ReadUnaligned<ulong>(in Unsafe.Add(ref Unsafe.AsRef(in text), 11));

    /// <summary>Reads the day of a text; false = it is no time to the second.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryTurn(ReadOnlySpan<byte> text)
    {
        if (text.Length != Length || text[10] is not ((byte)'T' or (byte)' ') || !IsoTime.TryReadDate(text[..10], out int number)) return false;
        _front = BinaryPrimitives.ReadUInt64LittleEndian(text);
        _back = BinaryPrimitives.ReadUInt64LittleEndian(text[3..]);
        Day = number * TimeSpan.TicksPerDay;
        return true;
    }
}
