using ServiceStandards.Diagnostics;

namespace ServiceStandards.Language;

/// <summary>
/// Tells files of standards among the files of a folder, before they are read. It errs on the side of reading: a first key
/// misspelt, or standing second, must be reported, not passed over.
/// </summary>
internal static class FirstKey
{
    private static readonly string[] s_others = ["service-standards-tests", "service-standards-mapping"];

    public static bool TellsStandards(string text) =>
        Of(text) is { } first && !s_others.Contains(first) && (Nearest.To(first, [FormatVersion.Key]) is not null || HasKey(text));

    /// <summary>Whether the first key is this one.</summary>
    public static bool Is(string text, string key) => Of(text) == key;

    /// <summary>The first key; empty where the first line has none, null where there is no line.</summary>
    private static string? Of(string text)
    {
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace() || line[0] is '#' or '%' || line.StartsWith("---", StringComparison.Ordinal)) continue;
            return Key(line);
        }

        return null;
    }

    private static bool HasKey(string text)
    {
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (Key(line) == FormatVersion.Key) return true;
        }

        return false;
    }

    /// <summary>What stands before the colon of a line that is not indented.</summary>
    private static string Key(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        return colon <= 0 ? "" : line[..colon].TrimEnd().Trim('"').Trim('\'').TrimStart('\uFEFF').ToString();
    }
}
