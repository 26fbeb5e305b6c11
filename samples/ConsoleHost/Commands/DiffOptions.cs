using System.CommandLine;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>The arguments and the options of <c>diff</c>.</summary>
internal sealed class DiffOptions
{
    private readonly Option<string> _language = CommonOptions.Language();
    private readonly Option<string> _records = CommonOptions.Records(required: false);
    private readonly Option<string> _mapping = CommonOptions.Mapping();
    private readonly Option<string> _asOf = CommonOptions.AsOf();

    public Argument<string> Old { get; } = new("old") { Description = "The file or folder of standards as they were." };

    public Argument<string> New { get; } = new("new") { Description = "The file or folder of standards as they are now." };

    public IReadOnlyList<Option> All => [_language, _records, _mapping, _asOf];

    public DiffArguments Read(ParseResult words) => new()
    {
        Old = words.GetRequiredValue(Old),
        New = words.GetRequiredValue(New),
        Language = words.GetValue(_language) ?? "en",
        Records = words.GetValue(_records),
        Mapping = words.GetValue(_mapping),
        AsOf = words.GetValue(_asOf),
    };
}
