using System.Buffers.Binary;

namespace ServiceStandards.Sources.Cells;

/// <summary>
/// Reads the way nearly all files write a time, <c>2026-01-31T09:30:15</c>. Times that follow each other are mostly of one day, so the
/// day read last is kept. What is written in any other way is left to <see cref="IsoTime"/>.
/// </summary>
internal sealed class IsoSecond
{
    private const int Length = 19;

    private ulong _yearAndMonth;
    private ushort _day;
    private long _ticks;

    public bool TryRead(ReadOnlySpan<byte> text, out long local)
    {
        local = 0;
        if (text.Length != Length || text[10] is not ((byte)'T' or (byte)' ') || text[13] != ':' || text[16] != ':') return false;
        if (BinaryPrimitives.ReadUInt64LittleEndian(text) != _yearAndMonth || BinaryPrimitives.ReadUInt16LittleEndian(text[8..]) != _day)
        {
            if (!IsoTime.TryReadDate(text[..10], out int day)) return false;
            _ticks = day * TimeSpan.TicksPerDay;
            _yearAndMonth = BinaryPrimitives.ReadUInt64LittleEndian(text);
            _day = BinaryPrimitives.ReadUInt16LittleEndian(text[8..]);
        }

        uint hour = Pair(text[11], text[12]), minute = Pair(text[14], text[15]), second = Pair(text[17], text[18]);
        if (hour > 23 || minute > 59 || second > 59) return false;
        local = _ticks + ((hour * 3600) + (minute * 60) + second) * TimeSpan.TicksPerSecond;
        return true;
    }

    /// <summary>A number of two digits; a large one where they are none.</summary>
    private static uint Pair(byte tens, byte ones)
    {
        uint ten = unchecked((uint)(tens - '0')), one = unchecked((uint)(ones - '0'));
        return ten > 9 || one > 9 ? uint.MaxValue : (ten * 10) + one;
    }
}
