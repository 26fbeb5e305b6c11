using System.CommandLine;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>The options of <c>check</c>.</summary>
internal sealed class CheckOptions
{
    private readonly Option<string[]> _standards = CommonOptions.Standards();
    private readonly Option<string> _records = CommonOptions.Records(required: false);
    private readonly Option<string> _mapping = CommonOptions.Mapping();

    private readonly Option<bool> _strict = new("--strict") { Description = "Take warnings for errors." };

    public IReadOnlyList<Option> All => [_standards, _records, _mapping, _strict];

    public CheckArguments Read(ParseResult words) => new()
    {
        Standards = words.GetRequiredValue(_standards),
        Strict = words.GetValue(_strict),
        Records = words.GetValue(_records),
        Mapping = words.GetValue(_mapping),
    };
}
