namespace ServiceStandards.ConsoleHost.Tests.Documents;

/// <summary>What the documents show and this project does not run, each with the reason.</summary>
internal static class NotRun
{
    /// <summary>Blocks, by document and language, or by document and first word.</summary>
    public static readonly IReadOnlyDictionary<(string Document, string Sign), string> Blocks = new Dictionary<(string, string), string>
    {
        [("docs/benchmarks.md", "sh")] = "takes ten minutes and needs node; the benchmark project itself is built with the solution",
        [("docs/calendars.md", "yaml")] = "calendars without standards: CalendarDocsTests judges calls by them",
        [("docs/clocks.md", "first-reply")] = "presets by their names, no file: ClockDocsTests compares them with the ones that are built in",
        [("docs/diagnostics.md", "yaml")] = "wrong on purpose: DocumentTests of the library looks for the code of each",
        [("docs/diagnostics.md", "text")] = "the form of a message, which DiagnosticTextTests pins",
        [("docs/language-reference.md", "yaml")] = "ReferenceTests makes the page, reads and binds each example",
        [("docs/mapping-diagnostics.md", "yaml")] = "wrong on purpose: MappingMessagesTests looks for the code of each",
    };

    /// <summary>Commands, by their first words.</summary>
    public static readonly IReadOnlyDictionary<string, string> Commands = new Dictionary<string, string>
    {
        ["dotnet build"] = "this test runs on what it builds",
        ["dotnet test"] = "this test is part of it",
        [".ci/run"] = "this test is part of it",
        ["chromium"] = "makes a picture, which nobody can compare by the byte",
    };

    public static string? ReasonFor(Block block) => Blocks.GetValueOrDefault((block.Document, block.Language)) ?? Blocks.GetValueOrDefault((block.Document, block.FirstWord));

    public static string? ReasonFor(ShellCommand command) => Commands.FirstOrDefault(c => command.ToString().StartsWith(c.Key, StringComparison.Ordinal)).Value;
}
