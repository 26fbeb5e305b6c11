using System.Text.RegularExpressions;

namespace ServiceStandards.ConsoleHost.Tests.Documents;

/// <summary>A block of code in a document.</summary>
/// <param name="Language">What stands behind its fence: csharp, yaml, sh, text.</param>
/// <param name="Text">What stands in it, with a line break at the end.</param>
internal sealed partial record Block(string Language, string Text)
{
    /// <summary>The file that the first line names, <c># charter.yaml</c>; null = none.</summary>
    public string? FileName => FirstLine().Match(Text) is { Success: true } named ? named.Groups[1].Value : null;

    public static IReadOnlyList<Block> In(string document) =>
        [.. Fence().Matches(File.ReadAllText(Path.Combine(Repository.Root, document))).Select(m => new Block(m.Groups[1].Value, m.Groups[2].Value))];

    /// <summary>The block as a file: without the line that names it where that would be data.</summary>
    public string FileText => Language == "csv" ? Text[(Text.IndexOf('\n') + 1)..] : Text;

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\A# ([\w.-]+\.\w+)\n")]
    private static partial Regex FirstLine();
}
