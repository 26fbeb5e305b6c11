namespace ServiceStandards.ConsoleHost.Tests.Documents;

/// <summary>What the documents show works, and gives what they say: files, commands, programs, outputs.</summary>
[TestFixture("README.md", 2, 1)]
[TestFixture("docs/getting-started.md", 3, 2)]
public sealed class DocumentTests(string document, int commands, int programs)
{
    private static readonly string s_run = "dotnet run --project samples/ConsoleHost";

    private readonly IReadOnlyList<Block> _blocks = Block.In(document);
    private Desk _desk = null!;

    [SetUp]
    public void PutFilesOnADesk()
    {
        _desk = new Desk();
        foreach (Block block in _blocks.Where(b => b.FileName is not null)) _desk.Write(block.FileName!, block.FileText);
        Directory.CreateDirectory(_desk.Path("standards/sample"));
        foreach (string file in (string[])["standards/contact-centre.yaml", "standards/sample/contacts.csv", "standards/sample/contacts.mapping.yaml"])
            File.Copy(Path.Combine(Repository.Root, file), _desk.Path(file));
        Environment.CurrentDirectory = _desk.Folder;
    }

    [TearDown]
    public void Leave()
    {
        Environment.CurrentDirectory = Repository.Root;
        _desk.Clear();
    }

    [Test]
    public void Every_command_runs_and_gives_what_is_shown()
    {
        int run = 0;
        for (int i = 0; i < _blocks.Count; i++)
        {
            if (_blocks[i].Language != "sh") continue;
            foreach (string command in _blocks[i].Text.Split('\n').Where(c => c.StartsWith(s_run, StringComparison.Ordinal)))
            {
                HostRun host = HostRun.Of(command[s_run.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w != "--").ToArray());
                host.Code.ShouldBeInRange(0, 1, host.Error);
                for (int j = i + 1; j < _blocks.Count && _blocks[j].Language == "text"; j++) host.Out.ShouldContain(_blocks[j].Text);
                run++;
            }
        }

        run.ShouldBe(commands);
    }

    [Test]
    public void Every_program_compiles_and_prints_what_is_shown()
    {
        int run = 0;
        for (int i = 0; i < _blocks.Count; i++)
        {
            if (_blocks[i].Language != "csharp") continue;
            CodeRun.Output(_blocks[i].Text).ShouldBe(_blocks[i + 1].Text);
            run++;
        }

        run.ShouldBe(programs);
    }

    [Test]
    public void Every_standard_is_without_errors_and_warnings()
    {
        Block[] standards = [.. _blocks.Where(b => b.Language == "yaml" && b.Text.Contains("\nservice-standards: 1\n"))];
        standards.ShouldNotBeEmpty();
        foreach (Block block in standards) StandardSet.Load(block.FileName!).Warnings.ShouldBeEmpty();
    }

    [Test]
    public void Every_link_into_the_repository_leads_somewhere()
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, document));
        foreach (System.Text.RegularExpressions.Match link in System.Text.RegularExpressions.Regex.Matches(text, @"\]\((?!https?:)([^)#]+)\)"))
        {
            string target = Path.Combine(Repository.Root, Path.GetDirectoryName(document)!, link.Groups[1].Value);
            (File.Exists(target) || Directory.Exists(target)).ShouldBeTrue(link.Value);
        }
    }
}
