using System.CommandLine;
using ServiceStandards.ConsoleHost.Output;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>The options of <c>evaluate</c>.</summary>
internal sealed class EvaluateOptions
{
    private readonly Option<string[]> _standards = CommonOptions.Standards();
    private readonly Option<string> _records = CommonOptions.Records(required: true);
    private readonly Option<string> _mapping = CommonOptions.Mapping();
    private readonly Option<string> _asOf = Moment("--as-of", "The moment to judge at, for clocks that still run. Default: now.");
    private readonly Option<string> _from = Moment("--from", "Only records from this moment on.");
    private readonly Option<string> _until = Moment("--until", "Only records before this moment.");
    private readonly Option<string> _atRisk = new("--at-risk") { Description = "List open records that are due within this time, such as 4h.", HelpName = "time" };
    private readonly Option<string> _language = Languages();
    private readonly Option<string[]> _formats = Formats();
    private readonly Option<string> _output = new("--output", "-o") { Description = "Write the report to this file; with several formats, to this name with .txt, .json, .html.", HelpName = "file" };
    private readonly Option<string> _maxRejected = new("--max-rejected") { Description = "The share of rows that may be unreadable. Default: what the mapping says, else 1%.", HelpName = "share" };

    private readonly Option<string> _engine = EngineNames();

    public IReadOnlyList<Option> All => [_standards, _records, _mapping, _asOf, _from, _until, _atRisk, _formats, _output, _language, _maxRejected, _engine];

    public EvaluateArguments Read(ParseResult words) => new()
    {
        Standards = words.GetRequiredValue(_standards),
        Records = words.GetRequiredValue(_records),
        Mapping = words.GetValue(_mapping),
        AsOf = words.GetValue(_asOf),
        From = words.GetValue(_from),
        Until = words.GetValue(_until),
        AtRisk = words.GetValue(_atRisk),
        Language = words.GetValue(_language),
        Formats = words.GetValue(_formats) ?? [],
        Output = words.GetValue(_output),
        MaxRejected = words.GetValue(_maxRejected),
        Engine = words.GetValue(_engine),
    };

    private static Option<string> Moment(string name, string description) => new(name) { Description = description, HelpName = "time" };

    private static Option<string> Languages()
    {
        var language = new Option<string>("--language") { Description = "The language of titles and of the HTML page. Default: that of the standards." };
        language.AcceptOnlyFromAmong("en", "nl");
        return language;
    }

    private static Option<string> EngineNames()
    {
        var engine = new Option<string>("--engine") { Description = "What judges the records; the report is the same. Default: streaming." };
        engine.AcceptOnlyFromAmong([.. Engines.Names]);
        return engine;
    }

    private static Option<string[]> Formats()
    {
        var formats = new Option<string[]>("--format", "-f")
        {
            Description = "How to write the report. Default: by the ending of --output, else text.",
            AllowMultipleArgumentsPerToken = true,
        };
        formats.AcceptOnlyFromAmong([.. ReportFormat.All.Select(f => f.Name)]);
        return formats;
    }
}
