using System.Text.RegularExpressions;

namespace ServiceStandards.ConsoleHost.Tests.Documents;

/// <summary>A block of code in a document.</summary>
/// <param name="Document">The document's path in the repository.</param>
/// <param name="Line">The line its text begins on.</param>
/// <param name="Language">What stands behind its fence: csharp, yaml, sh, csv, text.</param>
/// <param name="Text">What stands in it, with a line break at the end.</param>
internal sealed partial record Block(string Document, int Line, string Language, string Text)
{
    /// <summary>The file that the first line names, <c># charter.yaml</c>; null = none.</summary>
    public string? FileName => FirstLine().Match(Text) is { Success: true } named ? named.Groups[1].Value : null;

    /// <summary>The block as a file: without the line that names it where that would be data.</summary>
    public string FileText => Language == "yaml" ? Text : Text[(Text.IndexOf('\n', StringComparison.Ordinal) + 1)..];

    /// <summary>Whether it is a program by itself, and no lines out of one.</summary>
    public bool IsProgram => Language == "csharp" && Text.StartsWith("using ", StringComparison.Ordinal);

    public string FirstWord => FirstLetters().Match(Text).Value;

    public static IReadOnlyList<Block> In(string document)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, document));
        return [.. Fence().Matches(text).Select(m => new Block(document, text.AsSpan(0, m.Groups[2].Index).Count('\n') + 1, m.Groups[1].Value, m.Groups[2].Value))];
    }

    public override string ToString() => $"{Document}({Line})";

    [GeneratedRegex(@"^```(\w*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\A# ([\w.-]+\.\w+)\n")]
    private static partial Regex FirstLine();

    [GeneratedRegex(@"\A[\w-]*")]
    private static partial Regex FirstLetters();
}
