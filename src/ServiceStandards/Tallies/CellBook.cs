using System.Runtime.CompilerServices;
using ServiceStandards.Periods;

namespace ServiceStandards.Tallies;

/// <summary>The cells of all standards that are cut the same way, found by the numbers of their period and groups.</summary>
internal sealed class CellBook
{
    /// <summary>So many groups, held as numbers from 0, have a place each: a power of two.</summary>
    public const int NearPlaces = 256;

    /// <summary>So far up stands the number of the cell in what is kept of a group.</summary>
    public const int NumberBits = 32;

    private readonly CutLayout _layout;

    /// <summary>By group, where that is a small number: the key of the period that was last seen with it, and further up the number of both.</summary>
    private readonly long[] _near = new long[NearPlaces];

    private CellTally?[] _cells = [];
    private long[][] _counts = [];

    public CellBook(CutLayout layout)
    {
        _layout = layout;
        Periods = layout.Period is { } cut ? new PeriodIndex(cut) : null;
        Groups = [.. layout.GroupTypes.Select(t => (GroupIndex)Activator.CreateInstance(typeof(GroupIndex<>).MakeGenericType(t))!)];
        Steps = [.. Groups.Select(_ => new PairNumbers())];
    }

    /// <summary>Stands in for every cell where records are judged one by one; null = each cell has its own.</summary>
    public CellTally? OneForAll { get; init; }

    /// <summary>Where one stands in for all: the number of the cell that was asked for last; -1 = none since it was last set.</summary>
    public int Asked { get; set; } = -1;

    public PeriodIndex? Periods { get; }

    public GroupIndex[] Groups { get; }

    /// <summary>By group: from the number of all components so far and the number in this group to the number of both together.</summary>
    public PairNumbers[] Steps { get; }

    /// <summary>Goes from the number of all components so far and the number of the next group to the number of both together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Step(int group, int left, int right) => Steps[group].Of(left, right);

    /// <summary>The period that was found last.</summary>
    public PeriodSeen LastPeriod => Periods?.Last ?? PeriodSeen.Always;

    /// <summary>What is kept of a group that has a place: the key of the period that was last seen with it, and <see cref="NumberBits"/> up the number of both.</summary>
    public ref long NearOf(int group) => ref _near[group];

    /// <summary>The number of a period and the only group, held as a number, if they were the last of that group that were kept; else -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Near(int period, bool given, long group)
    {
        long[] near = _near;
        return given && unchecked((ulong)group) < (ulong)near.Length && near[unchecked((int)group)] is var seen && (seen & uint.MaxValue) == PeriodSeen.KeyOf(period) ? unchecked((int)(seen >> NumberBits)) : -1;
    }

    /// <summary>Keeps the number of a period and the only group.</summary>
    /// <returns>The number.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int KeepNear(int period, bool given, long group, int number)
    {
        if (given && unchecked((ulong)group) < (ulong)_near.Length) _near[group] = ((long)number << NumberBits) | PeriodSeen.KeyOf(period);
        return number;
    }

    /// <summary>By the number after the last step: the counters of the cell, for the numbers that cells were made of.</summary>
    public long[][] Counts => _counts;

    /// <summary>The same number, whose cell there surely is then.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WithCell(int number)
    {
        Cell(number);
        return number;
    }

    /// <summary>The cell of the number after the last step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CellTally Cell(int number)
    {
        CellTally?[] cells = _cells;
        return unchecked((uint)number) < (uint)cells.Length && cells[number] is { } cell ? cell : NewCell(number);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private CellTally NewCell(int number)
    {
        if (OneForAll is { } one)
        {
            Asked = number;
            return one;
        }

        if (_cells.Length <= number)
        {
            Array.Resize(ref _cells, Math.Max(number + 1, 2 * _cells.Length));
            Array.Resize(ref _counts, _cells.Length);
        }

        CellTally made = _cells[number] = new CellTally(_layout.Counts + _layout.LadderCounts, _layout.Figures);
        _counts[number] = made.Counts;
        return made;
    }

    /// <summary>All cells, in no order.</summary>
    public IEnumerable<CellTally> Tallies => _cells.OfType<CellTally>();

    public IEnumerable<(CellKey Key, CellTally Cell)> Cells()
    {
        for (int i = 0; i < _cells.Length; i++)
        {
            if (_cells[i] is { } cell) yield return (Key(i), cell);
        }
    }

    public CellKey Key(int number)
    {
        string?[] groups = new string?[Groups.Length];
        for (int i = Groups.Length - 1; i >= 0; i--)
        {
            (number, int right) = Steps[i][number];
            groups[i] = Groups[i].Text(right);
        }

        return new CellKey(Periods?.Label(number), groups);
    }
}
