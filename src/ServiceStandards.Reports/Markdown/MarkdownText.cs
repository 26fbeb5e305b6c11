using System.Text;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Reports.Markdown;

/// <summary>Makes text of data: nothing in it is a mark, a tag, a table's stroke, a mention or the number of an issue.</summary>
internal static class MarkdownText
{
    private const int Longest = 300;
    private const string Marks = "\\`*_{}[]()<>#+-!|~&:";

    /// <summary>The text in one line, cut where it is longer than anybody reads.</summary>
    public static string Of(string text)
    {
        string line = Printable.Of(Cut(text).ReplaceLineEndings(" ")).Trim();
        var safe = new StringBuilder(line.Length + 16);
        for (int i = 0; i < line.Length; i++)
        {
            if (IsMark(line, i)) safe.Append('\\');
            safe.Append(line[i]);
            if (line[i] is '@' or '#') safe.Append("<!-- -->"); // nobody is called by it, and no issue is named
        }

        return safe.ToString();
    }

    /// <summary>Hyphens, brackets and such within a word are no marks and stay readable.</summary>
    private static bool IsMark(string line, int at) => line[at] switch
    {
        '-' or '+' or '(' or ')' or '!' => at == 0,
        ':' => line.AsSpan(at).StartsWith("://", StringComparison.Ordinal),
        var c => Marks.Contains(c, StringComparison.Ordinal),
    };

    private static string Cut(string text)
    {
        if (text.Length <= Longest) return text;
        int end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..end] + "…";
    }
}
