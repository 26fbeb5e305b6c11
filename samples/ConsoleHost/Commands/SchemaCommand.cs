using ServiceStandards.Schema;
using ServiceStandards.Sources;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>Prints the schema of a kind of file, for editors.</summary>
internal sealed class SchemaCommand(Terminal terminal)
{
    public ExitCode Run(SchemaKind kind)
    {
        terminal.Out.Write(kind switch
        {
            SchemaKind.Standards => StandardsSchema.OfStandards(),
            SchemaKind.Tests => StandardsSchema.OfTests(),
            SchemaKind.Mapping => MappingSchema.OfMappings(),
            _ => throw new InvalidOperationException($"Unknown kind {kind}."),
        });
        return ExitCode.Good;
    }
}
