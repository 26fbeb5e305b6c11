namespace ServiceStandards.Tallies;

/// <summary>Watches one text field for the literals of the standards until all have occurred; meanwhile remembers some of what does occur.</summary>
internal abstract class LiteralWatch(int literals)
{
    /// <summary>How many different values are remembered; a field with more gives no hint.</summary>
    public const int MostValues = 200;

    /// <summary>By literal: whether a record carried it.</summary>
    public bool[] Seen { get; } = new bool[literals];

    /// <summary>Values that occurred, none of them a literal; more than <see cref="MostValues"/> are not kept.</summary>
    public HashSet<string> Others { get; } = new(StringComparer.Ordinal);

    public bool IsOpen => Seen.Contains(false);

    private protected void Remember(string value)
    {
        if (Others.Count <= MostValues) Others.Add(value);
    }
}
