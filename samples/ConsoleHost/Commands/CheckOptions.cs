using System.CommandLine;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>The options of <c>check</c>.</summary>
internal sealed class CheckOptions
{
    private readonly Option<string[]> _standards = CommonOptions.Standards();
    private readonly Option<string> _records = CommonOptions.Records(required: false);
    private readonly Option<string> _mapping = CommonOptions.Mapping();

    public IReadOnlyList<Option> All => [_standards, _records, _mapping];

    public CheckArguments Read(ParseResult words) => new()
    {
        Standards = words.GetRequiredValue(_standards),
        Records = words.GetValue(_records),
        Mapping = words.GetValue(_mapping),
    };
}
