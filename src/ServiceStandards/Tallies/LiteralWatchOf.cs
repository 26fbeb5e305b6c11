namespace ServiceStandards.Tallies;

/// <summary>A watch on values of one .NET type.</summary>
/// <param name="literals">The literals as the shape holds them.</param>
internal sealed class LiteralWatch<TValue>(TValue[] literals) : LiteralWatch(literals.Length)
    where TValue : notnull
{
    private readonly HashSet<TValue> _known = [];

    /// <summary>Whether the value has not been looked at before; then it is to be noted with its text.</summary>
    public bool IsNew(TValue value) => _known.Count <= 4 * MostValues ? _known.Add(value) : Array.IndexOf(literals, value) >= 0;

    public void Note(TValue value, string text)
    {
        int literal = Array.IndexOf(literals, value);
        if (literal >= 0) Seen[literal] = true;
        else Remember(text);
    }
}
