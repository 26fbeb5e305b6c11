namespace ServiceStandards.Tallies;

/// <summary>Remembers the numbers of texts that came last: most groups are a few that come again and again.</summary>
internal sealed class RecentTexts
{
    private const int Size = 64;

    private readonly (string? Text, int Number)[] _entries = new (string?, int)[Size];

    public bool TryFind(string text, out int number)
    {
        (string? known, number) = _entries[Place(text)];
        return ReferenceEquals(known, text) || string.Equals(known, text, StringComparison.Ordinal);
    }

    public void Keep(string text, int number) => _entries[Place(text)] = (text, number);

    private static int Place(string text) =>
        text.Length == 0 ? 0 : unchecked((text[0] * 31) + (text[text.Length / 2] * 7) + text[^1] + text.Length) & (Size - 1);
}
