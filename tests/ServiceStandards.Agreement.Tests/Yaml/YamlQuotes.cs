using System.Globalization;
using System.Text;

namespace ServiceStandards.Agreement.Tests.Yaml;

/// <summary>How a text is put between quotes, and when it needs them.</summary>
internal static class YamlQuotes
{
    /// <summary>Stricter than YAML: letters and digits of any script, with spaces and dashes between them, and not one of YAML's words for nothing.</summary>
    public static bool CanBePlain(string text) =>
        text.Length > 0
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.')
        && char.IsLetterOrDigit(text[0])
        && char.IsLetterOrDigit(text[^1])
        && !text.Equals("null", StringComparison.OrdinalIgnoreCase);

    public static bool CanBeSingle(string text) => text.All(c => c == ' ' || (!char.IsControl(c) && !char.IsWhiteSpace(c) && c != '\uFEFF'));

    public static string Single(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    public static string Double(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text) quoted.Append(Escaped(c));
        return quoted.Append('"').ToString();
    }

    private static string Escaped(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\t' => "\\t",
        ' ' => " ",
        _ when char.IsControl(c) || char.IsWhiteSpace(c) || c == '\uFEFF' => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
        _ => c.ToString(),
    };
}
