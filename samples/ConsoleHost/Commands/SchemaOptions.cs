using System.CommandLine;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>The argument of <c>schema</c>.</summary>
internal sealed class SchemaOptions
{
    public Argument<SchemaKind> Kind { get; } = new("kind")
    {
        Description = "Of files of standards, of tests of standards, or of mappings.",
        DefaultValueFactory = _ => SchemaKind.Standards,
        HelpName = "standards|tests|mapping",
    };
}
