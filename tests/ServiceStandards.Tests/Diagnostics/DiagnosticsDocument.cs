using System.Text.RegularExpressions;

namespace ServiceStandards.Tests.Diagnostics;

/// <summary>What docs/diagnostics.md says: each code under a heading of its own, most with an example.</summary>
internal static partial class DiagnosticsDocument
{
    private static readonly string s_text = File.ReadAllText(Repository.Path("docs", "diagnostics.md"));

    public static IReadOnlyList<string> Codes { get; } = [.. Section().Matches(s_text).Select(section => section.Groups["code"].Value)];

    public static IReadOnlyList<(string Code, string Yaml)> Examples { get; } =
        [.. Section().Matches(s_text).Where(section => section.Groups["yaml"].Success).Select(section => (section.Groups["code"].Value, section.Groups["yaml"].Value))];

    [GeneratedRegex("^### (?<code>SS[0-9]{4})\\b.*\n(?:(?!##|```yaml).*\n)*(?:```yaml\n(?<yaml>(?:(?!```).*\n)*)```)?", RegexOptions.Multiline)]
    private static partial Regex Section();
}
