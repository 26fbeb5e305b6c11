using System.Text.RegularExpressions;

namespace ServiceStandards.ConsoleHost.Tests.Documents;

/// <summary>What the documents show works, and gives what they say: files, commands, programs, outputs.</summary>
public sealed partial class DocumentTests
{
    private static readonly string[] s_sample = ["standards/contact-centre.yaml", "standards/sample/contacts.csv", "standards/sample/contacts.mapping.yaml"];

    private static IEnumerable<string> Documents() =>
        ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Select(path => "docs/" + Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [TestCaseSource(nameof(Documents))]
    public void A_document_works_from_its_first_block_to_its_last(string document)
    {
#if !NRULES
        if (document == "docs/nrules.md") Assert.Ignore("NRules cannot be had here.");
#endif
        var desk = new Desk();
        Directory.CreateDirectory(desk.Path("standards/sample"));
        foreach (string file in s_sample) File.Copy(Path.Combine(Repository.Root, file), desk.Path(file));
        Environment.CurrentDirectory = desk.Folder;
        try
        {
            DocumentRun.Follow(document, desk);
        }
        finally
        {
            Environment.CurrentDirectory = Repository.Root;
            desk.Clear();
        }
    }

    [TestCaseSource(nameof(Documents))]
    public void Every_link_into_the_repository_leads_somewhere(string document)
    {
        foreach (Match link in Link().Matches(File.ReadAllText(Path.Combine(Repository.Root, document))))
        {
            string path = link.Groups["path"].Value == "" ? document : Path.Combine(Path.GetDirectoryName(document)!, link.Groups["path"].Value);
            string target = Path.Combine(Repository.Root, path);
            (File.Exists(target) || Directory.Exists(target)).ShouldBeTrue($"{document}: {link.Value}");
            if (link.Groups["heading"] is { Success: true } heading) Headings(target).ShouldContain(heading.Value, $"{document}: {link.Value}");
        }
    }

    [Test]
    public void What_is_not_run_is_still_shown()
    {
        Block[] blocks = [.. Documents().SelectMany(Block.In)];
        NotRun.Blocks.Keys.Except(blocks.SelectMany(block => new[] { (block.Document, block.Language), (block.Document, block.FirstWord) })).ShouldBeEmpty();
        ShellCommand[] commands = [.. blocks.Where(block => block.Language == "sh").SelectMany(ShellCommand.In)];
        NotRun.Commands.Keys.Where(words => !commands.Any(command => command.ToString().StartsWith(words, StringComparison.Ordinal))).ShouldBeEmpty();
        Frame.Names.Except(blocks.Where(block => block.Language == "csharp" && !block.IsProgram).Select(Frame.NameFor)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Headings(string path) =>
        Heading().Matches(File.ReadAllText(path)).Select(heading => NoPartOfAnchor().Replace(heading.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?!https?:)(?<path>[^)#]*)(?:#(?<heading>[^)]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoPartOfAnchor();
}
