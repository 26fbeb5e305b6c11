using System.CommandLine;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>The argument and the options of <c>test</c>.</summary>
internal sealed class TestVerbOptions
{
    private readonly Option<string> _filter = new("--filter") { Description = "Only tests whose name has this text in it, capitals or not.", HelpName = "text" };
    private readonly Option<bool> _mutate = new("--mutate") { Description = "Move each threshold by one step in a copy of the standards, and show the steps that no test notices." };
    private readonly Option<bool> _strict = new("--strict") { Description = "Fail where no test touches something of the standards, and with --mutate where no test notices a step." };
    private readonly Option<string> _junit = new("--junit") { Description = "Write the results to this file, too, as JUnit XML.", HelpName = "file" };

    public Argument<string[]> Paths { get; } = new("path")
    {
        Description = "Files of tests, or folders with such files in and below them.",
        Arity = ArgumentArity.OneOrMore,
    };

    public IReadOnlyList<Option> All => [_filter, _mutate, _strict, _junit];

    public TestArguments Read(ParseResult words) => new()
    {
        Paths = words.GetRequiredValue(Paths),
        Filter = words.GetValue(_filter),
        Mutate = words.GetValue(_mutate),
        Strict = words.GetValue(_strict),
        JUnit = words.GetValue(_junit),
    };
}
