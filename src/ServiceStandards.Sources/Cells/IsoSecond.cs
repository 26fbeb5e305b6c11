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
        if (!Holds(text) && !TryTurn(text)) return false;
        ulong clock = Clock(text);
        if (!IsoClocks.TryRead(new Span<ulong>(ref clock), Day)) return false;
        local = unchecked((long)clock);
        return true;
    }

    /// <summary>Whether the text is a time of the day read last, if it is any.</summary>
    public readonly bool Holds(ReadOnlySpan<byte> text) =>
        text.Length == Length && BinaryPrimitives.ReadUInt64LittleEndian(text) == _front && BinaryPrimitives.ReadUInt64LittleEndian(text[3..]) == _back;

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

    /// <summary>The clock of a text that <see cref="Holds"/> knows, to be read by <see cref="IsoClocks"/>.</summary>
    public static ulong Clock(ReadOnlySpan<byte> text) => BinaryPrimitives.ReadUInt64LittleEndian(text[11..]);
}
