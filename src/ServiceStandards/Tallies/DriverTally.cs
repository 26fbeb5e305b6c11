namespace ServiceStandards.Tallies;

/// <summary>What is known of the records of a driver analysis after they were counted; adds up.</summary>
internal sealed class DriverTally(DriverLayout layout)
{
    private readonly Dictionary<CellKey, DriverSums> _groups = [];

    public long Incomplete { get; private set; }

    public long Excluded { get; private set; }

    public long Unclear { get; private set; }

    /// <summary>The groups by name, that without one last; one when there are no groups.</summary>
    public IEnumerable<(string? Group, DriverSums Sums)> Groups => _groups.OrderBy(g => g.Key).Select(g => (g.Key.Groups[0], g.Value));

    public DriverSums Whole()
    {
        var whole = new DriverSums(layout.Variables);
        foreach (DriverSums group in _groups.Values) whole.Add(group);
        return whole;
    }

    public void Add(DriverBook book) => Add(book.All(), book.Incomplete, book.Excluded, book.Unclear);

    public void Add(DriverTally other) => Add(other.Groups, other.Incomplete, other.Excluded, other.Unclear);

    public void Add(IEnumerable<(string? Group, DriverSums Sums)> groups, long incomplete, long excluded, long unclear)
    {
        foreach (var (name, sums) in groups)
        {
            var key = new CellKey(null, [name]);
            if (!_groups.TryGetValue(key, out DriverSums? mine)) _groups[key] = mine = new DriverSums(layout.Variables);
            mine.Add(sums);
        }

        Incomplete += incomplete;
        Excluded += excluded;
        Unclear += unclear;
    }
}
