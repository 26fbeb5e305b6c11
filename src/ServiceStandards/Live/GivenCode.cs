namespace ServiceStandards.Live;

/// <summary>How a record counts for one standard: the place of its class among the standard's counters, from 1, and what else it gave.</summary>
internal static class GivenCode
{
    public const int Met = 1;
    public const int Missed = 2;
    public const int Classes = 0xFFFF;
    public const int Figure = 0x1_0000;
    public const int RunningFigure = 0x2_0000;
    public const int Unclear = 0x4_0000;
    public const int AtRisk = 0x8_0000;

    /// <summary>What has its place in a cell.</summary>
    public const int InCell = Classes | Figure | RunningFigure;
}
