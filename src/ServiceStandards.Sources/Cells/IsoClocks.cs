using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ServiceStandards.Sources.Cells;

/// <summary>Reads the clocks of many times at once: the eight bytes of each, <c>09:30:15</c>, taken as one number.</summary>
internal static class IsoClocks
{
    /// <summary>00:00:00.</summary>
    private const ulong Midnight = 0x30_30_3A_30_30_3A_30_30;

    private const ulong MostDigits = 0x76_76_7F_76_76_7F_76_76; // what is above 9 in a digit, above 0 in a colon, sets the high bit of its byte
    private const ulong Pairs = 0x00_FF_00_00_FF_00_00_FF; // where hours, minutes and seconds are, once the digits of each are one number
    private const ulong MostPairs = 0x00_44_00_00_44_00_00_68; // what is above 59 in minutes or seconds, above 23 in hours, sets the high bit of its byte
    private const ulong Pair = 0xFF;

    /// <summary>The seconds since midnight; false = it is no clock.</summary>
    public static bool TryRead(ulong clock, out long seconds)
    {
        var (numbers, faults) = Read(Vector512.Create(clock));
        seconds = (long)numbers.ToScalar();
        return (faults.ToScalar() & CellPieces.HighBits) == 0;
    }

    /// <summary>The seconds since midnight; where a text is no clock, the high bit of some byte of its fault is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<ulong> Numbers, Vector512<ulong> Faults) Read(Vector512<ulong> texts)
    {
        Vector512<ulong> digits = texts ^ Vector512.Create(Midnight); // each digit its value, each colon zero
        Vector512<ulong> pairs = ((digits << 3) + (digits << 1) + (digits >> 8)) & Vector512.Create(Pairs);
        Vector512<ulong> minutes = ((pairs & Vector512.Create(Pair)) * Vector512.Create(60ul)) + ((pairs >> 24) & Vector512.Create(Pair));
        Vector512<ulong> seconds = (minutes * Vector512.Create(60ul)) + (pairs >> 48);
        return (seconds, digits | (digits + Vector512.Create(MostDigits)) | (pairs + Vector512.Create(MostPairs)));
    }
}
