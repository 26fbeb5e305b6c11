namespace ServiceStandards.Tallies;

/// <summary>Which cell: the label of its period (null = not cut by time, or without a time) and a text for each group field (null = none).</summary>
internal sealed class CellKey(string? period, string?[] groups) : IEquatable<CellKey>, IComparable<CellKey>
{
    public string? Period { get; } = period;

    public IReadOnlyList<string?> Groups { get; } = groups;

    public bool Equals(CellKey? other) =>
        other is not null && Period == other.Period && Groups.SequenceEqual(other.Groups, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as CellKey);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Period, StringComparer.Ordinal);
        foreach (string? group in Groups) hash.Add(group, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    /// <summary>By period, then group by group, ordinally; what is missing comes last.</summary>
    public int CompareTo(CellKey? other)
    {
        if (other is null) return -1;
        int order = Compare(Period, other.Period);
        for (int i = 0; order == 0 && i < Groups.Count; i++) order = Compare(Groups[i], other.Groups[i]);
        return order;
    }

    private static int Compare(string? left, string? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => string.CompareOrdinal(left, right),
    };
}
