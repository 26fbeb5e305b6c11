namespace ServiceStandards.Words;

/// <summary>Strings items together: <c>a, b and c</c>.</summary>
internal static class Listing
{
    public static string Of(IEnumerable<string> items, string word, bool wide = false)
    {
        string[] all = [.. items];
        if (all.Length < 2) return string.Concat(all);
        return $"{string.Join(", ", all[..^1])}{(wide ? "," : "")} {word} {all[^1]}";
    }
}
