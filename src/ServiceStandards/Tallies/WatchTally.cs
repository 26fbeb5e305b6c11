namespace ServiceStandards.Tallies;

/// <summary>Which of the literals that standards compare a text field with occurred, and some of what else did.</summary>
internal sealed class WatchTally(string name, IReadOnlyList<string> literals)
{
    public string Field => name;

    public IReadOnlyList<string> Literals => literals;

    /// <summary>By literal: whether a record carried it.</summary>
    public bool[] Seen { get; } = new bool[literals.Count];

    /// <summary>
    /// Values that occurred, none of them a literal; null = more than <see cref="LiteralWatch.MostValues"/>. None once all literals occurred: nobody asks
    /// then what else did, and how much of that came before depends on the order of the records.
    /// </summary>
    public HashSet<string>? Others { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>Whether it watches the same field for the same literals.</summary>
    public bool IsLike(WatchTally other) => name == other.Field && literals.SequenceEqual(other.Literals, StringComparer.Ordinal);

    public void Add(LiteralWatch watch) => Add(watch.Seen, watch.Others);

    public void Add(WatchTally other) => Add(other.Seen, other.Others);

    /// <param name="seen">By literal.</param>
    /// <param name="others">Null = too many.</param>
    public void Add(IReadOnlyList<bool> seen, IReadOnlyCollection<string>? others)
    {
        for (int i = 0; i < Seen.Length; i++) Seen[i] |= seen[i];
        if (!Seen.Contains(false)) Others = new(StringComparer.Ordinal);
        else if (others is null) Others = null;
        else Others?.UnionWith(others);
        if (Others?.Count > LiteralWatch.MostValues) Others = null;
    }
}
