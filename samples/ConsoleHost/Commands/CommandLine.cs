using System.CommandLine;
using System.CommandLine.Help;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>The verbs and their options, and which command each leads to.</summary>
internal sealed class CommandLine
{
    private const int Unlimited = int.MaxValue;
    private readonly Terminal _terminal;
    private readonly CancellationToken _cancellation;
    private readonly RootCommand _root;

    public CommandLine(Terminal terminal, CancellationToken cancellation)
    {
        (_terminal, _cancellation) = (terminal, cancellation);
        _root = new RootCommand(HelpText.Program) { EvaluateVerb(), ReportVerb(), CheckVerb(), ExplainVerb(), DiffVerb(), TestVerb(), SchemaVerb() };
        _root.SetAction(_ => Evaluate(Sample.Arguments));
    }

    public int Run(IReadOnlyList<string> args)
    {
        ParseResult words = _root.Parse(args);
        if (words.Errors.Count > 0)
        {
            WordProblems.Write(_terminal, words);
            return (int)ExitCode.CouldNotRun;
        }

        if (words.Action is HelpAction help) help.MaxWidth = _terminal.IsScreen ? _terminal.Width : Unlimited;
        return words.Invoke(new InvocationConfiguration { Output = _terminal.Out, Error = _terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private Command EvaluateVerb()
    {
        var o = new EvaluateOptions();
        var verb = new Command("evaluate", HelpText.Evaluate);
        foreach (Option option in o.All) verb.Add(option);
        verb.SetAction(words => Evaluate(o.Read(words)));
        return verb;
    }

    private Command ReportVerb()
    {
        var o = new HistoryOptions();
        var verb = new Command("report", HelpText.Report);
        foreach (Option option in o.All) verb.Add(option);
        verb.SetAction(words => (int)new HistoryCommand(_terminal, _cancellation).Run(o.Read(words)));
        return verb;
    }

    private Command CheckVerb()
    {
        var o = new CheckOptions();
        var verb = new Command("check", HelpText.Check);
        foreach (Option option in o.All) verb.Add(option);
        verb.SetAction(words => (int)new CheckCommand(_terminal).Run(o.Read(words)));
        return verb;
    }

    private Command ExplainVerb()
    {
        var o = new ExplainOptions();
        var verb = new Command("explain", HelpText.Explain);
        foreach (Option option in o.All) verb.Add(option);
        verb.SetAction(words => (int)new ExplainCommand(_terminal, _cancellation).Run(o.Read(words)));
        return verb;
    }

    private Command DiffVerb()
    {
        var o = new DiffOptions();
        var verb = new Command("diff", HelpText.Diff) { o.Old, o.New };
        foreach (Option option in o.All) verb.Add(option);
        verb.SetAction(words => (int)new DiffCommand(_terminal, _cancellation).Run(o.Read(words)));
        return verb;
    }

    private Command TestVerb()
    {
        var o = new TestVerbOptions();
        var verb = new Command("test", HelpText.Test) { o.Paths };
        foreach (Option option in o.All) verb.Add(option);
        verb.SetAction(words => (int)new TestCommand(_terminal, _cancellation).Run(o.Read(words)));
        return verb;
    }

    private Command SchemaVerb()
    {
        var o = new SchemaOptions();
        var verb = new Command("schema", HelpText.Schema) { o.Kind };
        verb.SetAction(words => (int)new SchemaCommand(_terminal).Run(words.GetRequiredValue(o.Kind)));
        return verb;
    }

    private int Evaluate(EvaluateArguments arguments) => (int)new EvaluateCommand(_terminal, _cancellation).Run(arguments);
}
