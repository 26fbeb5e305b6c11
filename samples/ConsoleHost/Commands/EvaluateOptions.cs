using System.CommandLine;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>The options of <c>evaluate</c>.</summary>
internal sealed class EvaluateOptions
{
    private readonly Option<string[]> _standards = CommonOptions.Standards();
    private readonly Option<string> _records = CommonOptions.Records(required: false);
    private readonly TableOptions _table = new();
    private readonly Option<string> _mapping = CommonOptions.Mapping();
    private readonly Option<string> _asOf = Moment("--as-of", "The moment to judge at, for clocks that still run. Default: now.");
    private readonly Option<string> _from = Moment("--from", "Only records from this moment on.");
    private readonly Option<string> _until = Moment("--until", "Only records before this moment.");
    private readonly Option<string> _atRisk = new("--at-risk") { Description = "List open records that are due within this time, such as 4h.", HelpName = "time" };
    private readonly Option<string[]> _only = new("--only")
    {
        Description = "Judge only these: ids of standards, scorecards or driver analyses, or tags, apart by commas.",
        HelpName = "id,..",
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<string> _language = CommonOptions.ReportLanguage();
    private readonly Option<string[]> _formats = CommonOptions.Formats();
    private readonly Option<string> _output = CommonOptions.Output();
    private readonly Option<bool> _distributions = new("--distributions") { Description = "Count how the measured values are spread around the limits, and show it in html, xlsx and json." };
    private readonly Option<string> _history = new("--history") { Description = "Keep what was counted, day by day, in this folder, and report from there with the period before beside it; --from and --until are dates.", HelpName = "folder" };
    private readonly Option<string> _maxRejected = new("--max-rejected") { Description = "The share of rows that may be unreadable. Default: what the mapping says, else 1%.", HelpName = "share" };

    private readonly Option<string> _engine = EngineNames();

    public IReadOnlyList<Option> All => [_standards, _only, _records, .. _table.All, _mapping, _asOf, _from, _until, _atRisk, _formats, _output, _language, _distributions, _history, _maxRejected, _engine];

    public EvaluateArguments Read(ParseResult words) => new()
    {
        Standards = words.GetRequiredValue(_standards),
        Only = [.. (words.GetValue(_only) ?? []).SelectMany(n => n.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
        Records = words.GetValue(_records),
        Table = words.GetValue(_table.Table),
        Connection = words.GetValue(_table.Connection),
        Stream = words.GetValue(_table.Stream),
        Mapping = words.GetValue(_mapping),
        AsOf = words.GetValue(_asOf),
        From = words.GetValue(_from),
        Until = words.GetValue(_until),
        AtRisk = words.GetValue(_atRisk),
        Distributions = words.GetValue(_distributions),
        History = words.GetValue(_history),
        Language = words.GetValue(_language),
        Formats = words.GetValue(_formats) ?? [],
        Output = words.GetValue(_output),
        MaxRejected = words.GetValue(_maxRejected),
        Engine = words.GetValue(_engine),
    };

    private static Option<string> Moment(string name, string description) => new(name) { Description = description, HelpName = "time" };

    private static Option<string> EngineNames()
    {
        var engine = new Option<string>("--engine") { Description = "What judges the records; the report is the same. Default: streaming." };
        engine.AcceptOnlyFromAmong([.. Engines.Names]);
        return engine;
    }
}
