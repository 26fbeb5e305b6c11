using ServiceStandards.Periods;

namespace ServiceStandards.Tallies;

/// <summary>The cells of all standards that are cut the same way, found by the numbers of their period and groups.</summary>
internal sealed class CellBook
{
    private const int Few = 64;
    private const int Many = 8192;

    private readonly CutLayout _layout;
    private readonly Dictionary<long, int>[] _steps;
    private readonly List<(int Left, int Right)>[] _paths;

    /// <summary>By group, left and right: the number of both together and 1, where right is small.</summary>
    private readonly List<int[]>[] _few;

    private readonly List<CellTally?> _cells = [];

    public CellBook(CutLayout layout)
    {
        _layout = layout;
        Periods = layout.Period is { } cut ? new PeriodIndex(cut) : null;
        Groups = [.. layout.GroupTypes.Select(t => (GroupIndex)Activator.CreateInstance(typeof(GroupIndex<>).MakeGenericType(t))!)];
        _steps = [.. Groups.Select(_ => new Dictionary<long, int>())];
        _few = [.. Groups.Select(_ => new List<int[]>())];
        _paths = [.. Groups.Select(_ => new List<(int, int)>())];
    }

    /// <summary>Stands in for every cell where records are judged one by one; null = each cell has its own.</summary>
    public CellTally? OneForAll { get; init; }

    /// <summary>Where one stands in for all: the number of the cell that was asked for last; -1 = none since it was last set.</summary>
    public int Asked { get; set; } = -1;

    public PeriodIndex? Periods { get; }

    public GroupIndex[] Groups { get; }

    /// <summary>Goes from the number of all components so far and the number of the next group to the number of both together.</summary>
    public int Step(int group, int left, int right)
    {
        if (right < Few && left < _few[group].Count && _few[group][left][right] is > 0 and var known) return known - 1;
        long key = ((long)left << 32) | (uint)right;
        if (_steps[group].TryGetValue(key, out int both)) return both;
        both = _paths[group].Count;
        _paths[group].Add((left, right));
        _steps[group].Add(key, both);
        if (right < Few && left < Many) Keep(_few[group], left, right, both);
        return both;
    }

    private static void Keep(List<int[]> few, int left, int right, int both)
    {
        while (few.Count <= left) few.Add(new int[Few]);
        few[left][right] = both + 1;
    }

    /// <summary>The cell of the number after the last step.</summary>
    public CellTally Cell(int number)
    {
        if (OneForAll is { } one)
        {
            Asked = number;
            return one;
        }

        while (_cells.Count <= number) _cells.Add(null);
        return _cells[number] ??= new CellTally(_layout.Counts + _layout.LadderCounts, _layout.Figures);
    }

    /// <summary>All cells, in no order.</summary>
    public IEnumerable<CellTally> Tallies => _cells.OfType<CellTally>();

    public IEnumerable<(CellKey Key, CellTally Cell)> Cells()
    {
        for (int i = 0; i < _cells.Count; i++)
        {
            if (_cells[i] is { } cell) yield return (Key(i), cell);
        }
    }

    public CellKey Key(int number)
    {
        string?[] groups = new string?[Groups.Length];
        for (int i = Groups.Length - 1; i >= 0; i--)
        {
            (number, int right) = _paths[i][number];
            groups[i] = Groups[i].Text(right);
        }

        return new CellKey(Periods?.Label(number), groups);
    }
}
