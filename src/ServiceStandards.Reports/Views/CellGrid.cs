using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Views;

/// <summary>The cells of a standard as rows of groups and columns of periods, both in the order of the report.</summary>
internal sealed class CellGrid
{
    private const int GroupBits = 32;
    private const long AnyGroup = uint.MaxValue;

    private readonly CellResult[] _cells; // by period, then by group
    private readonly int[] _groups; // of each cell
    private readonly int[] _starts; // of each period among them, and their end

    public CellGrid(StandardResult standard)
    {
        var periods = new Numbering<string>(StringComparer.Ordinal);
        var groups = new Numbering<GroupKey>(EqualityComparer<GroupKey>.Default);
        _cells = [.. standard.Cells];
        var keys = new long[_cells.Length];
        for (int i = 0; i < keys.Length; i++) keys[i] = Key(periods.Of(_cells[i].Period ?? NoTime), groups.Of(new GroupKey(_cells[i].Group)));
        int[] order = [.. Enumerable.Range(0, periods.Items.Count).OrderBy(p => periods.Items[p], StringComparer.Ordinal)], places = new int[order.Length];
        for (int place = 0; place < order.Length; place++) places[order[place]] = place;
        for (int i = 0; i < keys.Length; i++) keys[i] = Key(places[keys[i] >> GroupBits], keys[i] & AnyGroup);
        Array.Sort(keys, _cells);
        _groups = [.. keys.Select(k => (int)(k & AnyGroup))];
        _starts = [.. Enumerable.Range(0, order.Length + 1).Select(p => StartOf(keys, p))];
        Groups = groups.Items;
        Periods = [.. order.Select(p => periods.Items[p] is var label && label == NoTime ? null : label)];
    }

    public IReadOnlyList<GroupKey> Groups { get; }

    /// <summary>The labels of the periods in the order of time; null, for records without a time, last.</summary>
    public IReadOnlyList<string?> Periods { get; }

    /// <summary>Sorts behind every label.</summary>
    private static string NoTime => "\uFFFF";

    public CellResult? At(int group, int period)
    {
        int found = Array.BinarySearch(_groups, _starts[period], _starts[period + 1] - _starts[period], group);
        return found < 0 ? null : _cells[found];
    }

    public IEnumerable<CellResult> OfGroup(int group) => Enumerable.Range(0, Periods.Count).Select(p => At(group, p)).OfType<CellResult>();

    /// <summary>The cells of a period and the groups they belong to, in the order of these.</summary>
    public (ReadOnlyMemory<CellResult> Cells, ReadOnlyMemory<int> Groups) Period(int period)
    {
        Range span = _starts[period].._starts[period + 1];
        return (_cells.AsMemory(span), _groups.AsMemory(span));
    }

    public IEnumerable<CellResult> OfPeriod(int period) => _cells.Take(_starts[period].._starts[period + 1]);

    private static long Key(long period, long group) => (period << GroupBits) | group;

    private static int StartOf(long[] keys, int period)
    {
        int found = Array.BinarySearch(keys, Key(period, 0));
        return found < 0 ? ~found : found;
    }
}
