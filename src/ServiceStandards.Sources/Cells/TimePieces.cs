namespace ServiceStandards.Sources.Cells;

/// <summary>The bytes of some cells that may be times to the second, as numbers: of <c>2026-01-31T09:30:15</c> the first eight, the eight before the clock and the clock.</summary>
internal sealed class TimePieces
{
    /// <summary>The most cells, so few that the processor's nearest cache has room for them beside the rows.</summary>
    public const int Most = 64;

    public readonly ulong[] Fronts = new ulong[Most], Backs = new ulong[Most], Clocks = new ulong[Most];

    /// <summary>How long the cells are.</summary>
    public readonly ulong[] Lengths = new ulong[Most];
}
