using System.CommandLine;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>The options of <c>explain</c>.</summary>
internal sealed class ExplainOptions
{
    private readonly Option<string[]> _standards = CommonOptions.Standards();
    private readonly Option<string> _language = CommonOptions.Language();
    private readonly Option<string> _standard = new("--standard") { Description = "Only the standard or scorecard with this id.", HelpName = "id" };
    private readonly Option<string> _record = new("--record") { Description = "The record whose way through the standards is shown.", HelpName = "id" };
    private readonly Option<string> _records = CommonOptions.Records(required: false);
    private readonly Option<string> _mapping = CommonOptions.Mapping();
    private readonly Option<string> _asOf = CommonOptions.AsOf();

    public IReadOnlyList<Option> All => [_standards, _language, _standard, _record, _records, _mapping, _asOf];

    public ExplainArguments Read(ParseResult words) => new()
    {
        Standards = words.GetRequiredValue(_standards),
        Language = words.GetValue(_language) ?? "en",
        Standard = words.GetValue(_standard),
        Record = words.GetValue(_record),
        Records = words.GetValue(_records),
        Mapping = words.GetValue(_mapping),
        AsOf = words.GetValue(_asOf),
    };
}
