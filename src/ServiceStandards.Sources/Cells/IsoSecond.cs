using System.Buffers.Binary;

namespace ServiceStandards.Sources.Cells;

/// <summary>
/// Reads the way nearly all files write a time, <c>2026-01-31T09:30:15</c>. Times that follow each other are mostly of one day, so the
/// day read last is kept. What is written in any other way is left to <see cref="IsoTime"/>.
/// </summary>
internal sealed class IsoSecond
{
    private const int Length = 19;
    private const ulong Midnight = 0x30_30_3A_30_30_3A_30_30; // 00:00:00
    private const ulong MostDigits = 0x76_76_7F_76_76_7F_76_76; // what is above 9 in a digit, above 0 in a colon, sets the high bit of its byte
    private const ulong HighBits = 0x80_80_80_80_80_80_80_80;

    private ulong _yearAndMonth = ulong.MaxValue; // bytes that no UTF-8 has: no day was read yet
    private ushort _day;
    private long _ticks;

    public bool TryRead(ReadOnlySpan<byte> text, out long local)
    {
        local = 0;
        if (text.Length != Length || text[10] is not ((byte)'T' or (byte)' ')) return false;
        if (BinaryPrimitives.ReadUInt64LittleEndian(text) != _yearAndMonth || BinaryPrimitives.ReadUInt16LittleEndian(text[8..]) != _day)
        {
            if (!IsoTime.TryReadDate(text[..10], out int day)) return false;
            _ticks = day * TimeSpan.TicksPerDay;
            _yearAndMonth = BinaryPrimitives.ReadUInt64LittleEndian(text);
            _day = BinaryPrimitives.ReadUInt16LittleEndian(text[8..]);
        }

        if (!TryReadClock(BinaryPrimitives.ReadUInt64LittleEndian(text[11..]), out uint second)) return false;
        local = unchecked(_ticks + (second * TimeSpan.TicksPerSecond));
        return true;
    }

    /// <summary>The seconds since midnight of <c>09:30:15</c>, its eight bytes taken as one number.</summary>
    private static bool TryReadClock(ulong clock, out uint second)
    {
        unchecked
        {
            ulong digits = clock ^ Midnight; // each digit its value, each colon zero
            ulong tooLarge = (digits | (digits + MostDigits)) & HighBits;
            uint hours = Pair(digits), minutes = Pair(digits >> 24), seconds = Pair(digits >> 48);
            second = (((hours * 60) + minutes) * 60) + seconds;
            return tooLarge == 0 && hours < 24 && minutes < 60 && seconds < 60;
        }
    }

    private static uint Pair(ulong digits) => unchecked(((uint)digits & 0xF) * 10 + ((uint)(digits >> 8) & 0xF));
}
