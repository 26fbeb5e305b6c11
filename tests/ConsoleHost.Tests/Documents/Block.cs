using System.Text.RegularExpressions;

namespace ServiceStandards.ConsoleHost.Tests.Documents;

/// <summary>A block of code in a document.</summary>
/// <param name="Document">The document's path in the repository.</param>
/// <param name="Line">The line its text begins on.</param>
/// <param name="Language">What stands behind its fence: csharp, yaml, sh, csv, text.</param>
/// <param name="Text">What stands in it, with a line break at the end.</param>
/// <param name="Named">The file that the line above the fence names, <c>`calls.csv`:</c>; empty = none.</param>
internal sealed partial record Block(string Document, int Line, string Language, string Text, string Named)
{
    /// <summary>The file that it is: named above, or by a comment in its first line, <c># charter.yaml</c>; null = none.</summary>
    public string? FileName => Named != "" ? Named : FirstLine().Match(Text) is { Success: true } named ? named.Groups[1].Value : null;

    /// <summary>Whether it is a program by itself, and no lines out of one.</summary>
    public bool IsProgram => Language == "csharp" && Text.StartsWith("using ", StringComparison.Ordinal);

    public string FirstWord => FirstLetters().Match(Text).Value;

    public static IReadOnlyList<Block> In(string document)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, document));
        return [.. Fence().Matches(text).Select(m => new Block(document, text.AsSpan(0, m.Groups["text"].Index).Count('\n') + 1, m.Groups["language"].Value, m.Groups["text"].Value, m.Groups["named"].Value))];
    }

    public override string ToString() => $"{Document}({Line})";

    [GeneratedRegex(@"(?:`(?<named>[\w.-]+\.\w+)`:\n)?^```(?<language>\w*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\A# ([\w.-]+\.\w+)\n")]
    private static partial Regex FirstLine();

    [GeneratedRegex(@"\A[\w-]*")]
    private static partial Regex FirstLetters();
}
