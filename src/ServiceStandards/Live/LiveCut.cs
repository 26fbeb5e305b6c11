using ServiceStandards.Tallies;

namespace ServiceStandards.Live;

/// <summary>The cells of all standards that are cut the same way, and their sum. A record is judged into one cell apart, and from there added here.</summary>
internal sealed class LiveCut(CutLayout layout)
{
    private readonly FigureTally[] _figures = [.. layout.Figures.Select(f => f.Live())];
    private readonly List<CellTally?> _cells = [];
    private CellTally? _whole;

    /// <summary>Numbers the cells; hands out one and the same for each of them.</summary>
    public CellBook Book { get; } = new(layout) { OneForAll = new CellTally(layout.Counts, layout.Figures) };

    public CellTally Whole => _whole ??= Empty();

    public CellTally Cell(int number)
    {
        while (_cells.Count <= number) _cells.Add(null);
        return _cells[number] ??= Empty();
    }

    private CellTally Empty() => new(layout.Counts, _figures);
}
