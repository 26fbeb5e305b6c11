using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports.Views;

/// <summary>The values of the group fields of a cell, compared one by one; null differs from every text.</summary>
internal sealed class GroupKey(IReadOnlyList<KeyValuePair<string, string?>> group) : IEquatable<GroupKey>
{
    public IReadOnlyList<KeyValuePair<string, string?>> Group => group;

    /// <summary>The values for people, with a stroke between them.</summary>
    public string Label(string noValue) => string.Join(" / ", group.Select(g => g.Value ?? noValue));

    public bool Equals(GroupKey? other) =>
        other is not null && group.Count == other.Group.Count && group.Zip(other.Group).All(pair => string.Equals(pair.First.Value, pair.Second.Value, StringComparison.Ordinal));

    public override bool Equals(object? obj) => Equals(obj as GroupKey);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (_, value) in group) hash.Add(value, StringComparer.Ordinal);
        return hash.ToHashCode();
    }
}
