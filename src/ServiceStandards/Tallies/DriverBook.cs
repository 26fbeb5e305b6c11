namespace ServiceStandards.Tallies;

/// <summary>What one reader's records give to a driver analysis, group by group.</summary>
internal sealed class DriverBook(DriverLayout layout)
{
    private readonly List<DriverSums> _groups = [];

    /// <summary>The fields of the record at hand, filled before <see cref="Note"/>.</summary>
    public readonly decimal[] Values = new decimal[layout.Variables];

    /// <summary>The group field's values; null = there are no groups.</summary>
    public readonly GroupIndex? Groups = layout.GroupType is { } type ? (GroupIndex)Activator.CreateInstance(typeof(GroupIndex<>).MakeGenericType(type))! : null;

    /// <summary>Records that lack one of the fields.</summary>
    public long Incomplete;

    public long Excluded;

    /// <summary>Records whose scope or exclusion could not be decided.</summary>
    public long Unclear;

    /// <summary>Notes the values for the group of a number.</summary>
    public void Note(int group)
    {
        while (_groups.Count <= group) _groups.Add(new DriverSums(layout.Variables));
        _groups[group].Note(Values);
    }

    /// <summary>The groups that have records; null = the records have no value in the group field.</summary>
    public IEnumerable<(string? Group, DriverSums Sums)> All() =>
        _groups.Select((sums, number) => (Groups?.Text(number), sums)).Where(g => g.sums.Count > 0);
}
