namespace ServiceStandards.Calendars;

/// <summary>How the time line is cut into blocks: by the high bits of the ticks, so that the block of an instant is one shift.</summary>
internal static class Block
{
    private const int Bits = 50;
    private const int SlotBits = 40;

    /// <summary>How many slots of 2^40 ticks (30.5 h) a block has.</summary>
    public const int Slots = 1 << (Bits - SlotBits);

    /// <summary>The ticks of the last instant a DateTime can hold.</summary>
    public const long LastTick = 3_155_378_975_999_999_999;

    public const int Count = (int)(LastTick >> Bits) + 1;

    /// <summary>The block running totals start from: that of 2020-01-01, near the records that are usual.</summary>
    public const int Anchor = (int)(637_134_336_000_000_000 >> Bits);

    public static int Of(long ticks) => (int)(ticks >> Bits);

    /// <summary>The slot of a tick within its block.</summary>
    public static int SlotOf(long ticks) => (int)(ticks >> SlotBits) & (Slots - 1);

    public static long Start(int index) => (long)index << Bits;
}
