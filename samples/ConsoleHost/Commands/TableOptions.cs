using System.CommandLine;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>The options that say where a table of records is.</summary>
internal sealed class TableOptions
{
    public Option<string> Table { get; } = new("--table", "-t")
    {
        Description = "The contact records in a PostgreSQL database: a table or a view, measured there. Instead of --records.",
        HelpName = "table",
    };

    public Option<string> Connection { get; } = new("--connection")
    {
        Description = $"How to connect to the database, without a password. Default: what the environment variable {ConnectionText.Variable} says.",
        HelpName = "connection string",
    };

    public Option<bool> Stream { get; } = new("--stream") { Description = "Fetch the rows of --table where the database cannot measure them." };

    public IReadOnlyList<Option> All => [Table, Connection, Stream];
}
