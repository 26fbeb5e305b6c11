using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ServiceStandards.Sources.Cells;

/// <summary>Reads many whole numbers of few digits at once: eight bytes of each, taken as one number.</summary>
internal readonly struct DigitColumn : IEightAtOnce
{
    /// <summary>00000000.</summary>
    public const ulong Zeros = 0x30_30_30_30_30_30_30_30;

    private const int Bytes = sizeof(ulong);
    private const ulong MostDigits = 0x76_76_76_76_76_76_76_76; // what is above 9 sets the high bit of its byte
    private const ulong Pairs = 0x00_FF_00_FF_00_FF_00_FF;
    private const ulong Fours = 0x00_00_FF_FF_00_00_FF_FF;
    private const ulong Eights = 0x00_00_00_00_FF_FF_FF_FF;

    /// <summary>The digits of a cell that has eight at the most, with zeros before them.</summary>
    /// <param name="from">The eight bytes that the cell begins with, or that begin with the cell.</param>
    /// <param name="length">How long it is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ulong from, int length)
    {
        unchecked
        {
            int half = 4 * (Bytes - length); // all 64 bits cannot go in one shift
            return (from << half << half) | (Zeros >> (8 * length));
        }
    }

    /// <summary>Puts the number, so many times, in the place of its digits; false = something else than a digit is among them, and what is in the places means nothing.</summary>
    public static bool TryRead(Span<ulong> numbers, ulong times) => TextColumn.TryRead<DigitColumn>(numbers, times, more: 0);

    static (Vector512<ulong> Numbers, Vector512<ulong> Faults) IEightAtOnce.Read(Vector512<ulong> texts)
    {
        Vector512<ulong> digits = texts ^ Vector512.Create(Zeros);
        Vector512<ulong> pairs = ((digits << 3) + (digits << 1) + (digits >> 8)) & Vector512.Create(Pairs);
        Vector512<ulong> fours = ((pairs * Vector512.Create(100ul)) + (pairs >> 16)) & Vector512.Create(Fours);
        Vector512<ulong> eights = ((fours * Vector512.Create(10_000ul)) + (fours >> 32)) & Vector512.Create(Eights);
        return (eights, digits | (digits + Vector512.Create(MostDigits)));
    }
}
