using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Views;

/// <summary>The cells of a standard as rows of groups and columns of periods, both in the order of the report.</summary>
internal sealed class CellGrid
{
    private readonly Dictionary<(int Group, int Period), CellResult> _cells = [];

    public CellGrid(StandardResult standard)
    {
        Dictionary<GroupKey, int> groups = [];
        Dictionary<string, int> periods = new(StringComparer.Ordinal);
        foreach (string label in standard.Cells.Select(c => c.Period ?? NoTime).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            periods.Add(label, periods.Count);
        foreach (CellResult cell in standard.Cells)
        {
            var key = new GroupKey(cell.Group);
            if (!groups.TryGetValue(key, out int group)) groups.Add(key, group = groups.Count);
            _cells[(group, periods[cell.Period ?? NoTime])] = cell;
        }

        Groups = [.. groups.Keys];
        Periods = [.. periods.Keys.Select(p => p == NoTime ? null : p)];
    }

    public IReadOnlyList<GroupKey> Groups { get; }

    /// <summary>The labels of the periods in the order of time; null, for records without a time, last.</summary>
    public IReadOnlyList<string?> Periods { get; }

    /// <summary>Sorts behind every label.</summary>
    private static string NoTime => "\uFFFF";

    public CellResult? At(int group, int period) => _cells.GetValueOrDefault((group, period));

    public IEnumerable<CellResult> OfGroup(int group) => Enumerable.Range(0, Periods.Count).Select(p => At(group, p)).OfType<CellResult>();

    public IEnumerable<CellResult> OfPeriod(int period) => Enumerable.Range(0, Groups.Count).Select(g => At(g, period)).OfType<CellResult>();
}
