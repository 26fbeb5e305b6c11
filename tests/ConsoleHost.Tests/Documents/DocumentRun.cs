using ServiceStandards.Diagnostics;
using ServiceStandards.Sources;

namespace ServiceStandards.ConsoleHost.Tests.Documents;

/// <summary>Follows a document from its first block to its last, as a reader would: files are written, commands and programs run, and what they are said to give is compared.</summary>
internal sealed class DocumentRun
{
    /// <summary>Stands above YAML that is shown without the head of its file.</summary>
    private const string Head = "service-standards: 1\nname: Part of a document\nsource: A document\napproved: { by: Its readers }\n";

    private readonly Desk _desk;
    private string _output = "", _errors = "";

    private DocumentRun(Desk desk) => _desk = desk;

    public static void Follow(string document, Desk desk)
    {
        var run = new DocumentRun(desk);
        foreach (Block block in Block.In(document).Where(block => NotRun.ReasonFor(block) is null))
        {
            if (block.FileName is { } name) desk.Write(name, block.Text);
            run.Do(block);
        }
    }

    private void Do(Block block)
    {
        switch (block.Language)
        {
            case "yaml": Read(block); break;
            case "csv" or "jsonl": block.FileName.ShouldNotBeNull($"{block}: records are a file that a command reads"); break;
            case "sh": Run(block); break;
            case "csharp": (_output, _errors) = (CodeRun.Output(block.IsProgram ? block.Text : Frame.Around(block)), ""); break;
            case "text": (_output.Contains(block.Text, StringComparison.Ordinal) || _errors.Contains(block.Text, StringComparison.Ordinal))
                .ShouldBeTrue($"{block} is not what came before it gives:\n{_output}{_errors}"); break;
            default: Assert.Fail($"{block}: nobody knows what to do with '{block.Language}'"); break;
        }
    }

    private void Run(Block block)
    {
        foreach (ShellCommand command in ShellCommand.In(block).Where(command => NotRun.ReasonFor(command) is null))
        {
            string[] words = command.HostArguments ?? throw new AssertionException($"{block}: nobody knows how to run '{command}'");
            HostRun run = HostRun.Of(words);
            run.Code.ShouldBe(command.ExitCode, $"{block}: {command}\n{run.Error}{run.Out}");
            (_output, _errors) = (run.Out, run.Error);
        }
    }

    private void Read(Block block)
    {
        IReadOnlyList<Diagnostic> problems = [];
        if (Begins(block, "service-standards-mapping")) Mapping.TryParse(block.Text, block.ToString(), out _, out problems);
        else if (Begins(block, "service-standards-tests")) block.FileName.ShouldNotBeNull($"{block}: tests of standards are a file that a command runs");
        else StandardSet.TryParse(Begins(block, "service-standards") ? block.Text : Head + block.Text, block.ToString(), out _, out problems);
        problems.Select(problem => problem.ToString()).ShouldBeEmpty(block.ToString());
    }

    private static bool Begins(Block block, string key) => block.Text.Split('\n').First(line => line != "" && line[0] != '#').StartsWith(key + ":", StringComparison.Ordinal);
}
