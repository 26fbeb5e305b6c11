using System.CommandLine;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>The options of <c>report</c>.</summary>
internal sealed class HistoryOptions
{
    private readonly Option<string[]> _standards = CommonOptions.Standards();
    private readonly Option<string> _history = new("--history") { Description = "The folder that evaluate --history keeps the days in.", HelpName = "folder", Required = true };
    private readonly Option<string> _from = new("--from") { Description = "The first day. Default: the first that is kept.", HelpName = "date" };
    private readonly Option<string> _until = new("--until") { Description = "The day after the last. Default: after the last that is kept.", HelpName = "date" };
    private readonly Option<string[]> _formats = CommonOptions.Formats();
    private readonly Option<string> _output = CommonOptions.Output();
    private readonly Option<string> _language = CommonOptions.ReportLanguage();

    public IReadOnlyList<Option> All => [_standards, _history, _from, _until, _formats, _output, _language];

    public HistoryArguments Read(ParseResult words) => new()
    {
        Standards = words.GetRequiredValue(_standards),
        History = words.GetRequiredValue(_history),
        From = words.GetValue(_from),
        Until = words.GetValue(_until),
        Formats = words.GetValue(_formats) ?? [],
        Output = words.GetValue(_output),
        Language = words.GetValue(_language),
    };
}
