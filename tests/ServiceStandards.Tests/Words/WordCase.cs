namespace ServiceStandards.Tests.Words;

/// <summary>A construct and its sentences: a block of words.cases.</summary>
/// <param name="File">Lines of the file before its standards.</param>
/// <param name="Standard">What stands under the standard's id; null when the case is about something else in the file.</param>
/// <param name="English">All sentences in English.</param>
/// <param name="Dutch">All sentences in Dutch.</param>
public sealed record WordCase(string File, string? Standard, string English, string Dutch)
{
    /// <summary>Cases stand in blocks apart by empty lines: <c>file</c> and <c>standard</c> are YAML, <c>en</c> and <c>nl</c> the sentences. ~ is a no-break space.</summary>
    public static IReadOnlyList<WordCase> All { get; } =
        [.. Text().Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(b => b.Trim('\n').Split('\n').Where(l => l[0] != '#').ToArray()).Where(b => b.Length > 0).Select(Read)];

    public string Yaml => $"""
        service-standards: 1
        time-zone: Europe/Amsterdam
        {File}
        {(Standard is null ? "" : $"standards:\n  it: {Standard}")}
        """;

    public override string ToString() => $"{File} {Standard}".Trim();

    private static WordCase Read(string[] lines) => new(
        string.Join('\n', Of(lines, "file")), Of(lines, "standard").SingleOrDefault(), Of(lines, "en").Single(), Of(lines, "nl").Single());

    private static IEnumerable<string> Of(string[] lines, string kind) =>
        lines.Where(l => l.StartsWith(kind + " ", StringComparison.Ordinal)).Select(l => l[(kind.Length + 1)..].Replace('~', '\u00A0'));

    private static string Text()
    {
        using Stream stream = typeof(WordCase).Assembly.GetManifestResourceStream("words.cases")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
