namespace ServiceStandards.Calendars;

/// <summary>How the time line is cut into blocks: by the high bits of the ticks, so that the block of an instant is one shift.</summary>
internal static class Block
{
    private const int Bits = 50;

    /// <summary>The ticks of the last instant a DateTime can hold.</summary>
    public const long LastTick = 3_155_378_975_999_999_999;

    public const int Count = (int)(LastTick >> Bits) + 1;

    /// <summary>The block running totals start from: that of 2020-01-01, near the records that are usual.</summary>
    public const int Anchor = (int)(637_134_336_000_000_000 >> Bits);

    public static int Of(long ticks) => (int)(ticks >> Bits);

    public static long Start(int index) => (long)index << Bits;
}
