using System.Data.Common;
using Npgsql;
using ServiceStandards.Diagnostics;
using ServiceStandards.Records;

namespace ServiceStandards.EntityFrameworkCore.Tables;

/// <summary>Finds a table or a view by the name that a person wrote.</summary>
internal static class TableFinder
{
    private const string Tables = """
        select n.nspname, c.relname, pg_table_is_visible(c.oid) from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname <> 'information_schema' and n.nspname !~ '^pg_' order by 1, 2
        """;

    /// <summary>The table's name with its schema, as it is written in the database.</summary>
    /// <exception cref="RecordsUnreadableException">There is no such table; the message says what was probably meant.</exception>
    public static async Task<TableName> Find(string text, NpgsqlConnection connection, CancellationToken cancellation)
    {
        TableName wanted = TableName.Of(text) ?? throw new RecordsUnreadableException(TableMessages.NoName(text));
        IReadOnlyList<(TableName Name, bool IsVisible)> all = await All(connection, cancellation).ConfigureAwait(false);
        TableName? found = Named(wanted, all) ?? Named(new TableName(Lower(wanted.Schema), Lower(wanted.Table)!), all);
        return found ?? throw new RecordsUnreadableException(TableMessages.NoSuchTable(wanted, Meant(wanted, all)));
    }

    private static TableName? Named(TableName wanted, IEnumerable<(TableName Name, bool IsVisible)> all) => all
        .Where(t => t.Name.Table == wanted.Table && (wanted.Schema is null ? t.IsVisible : t.Name.Schema == wanted.Schema))
        .Select(t => t.Name).FirstOrDefault();

    /// <summary>The same name in another schema, or a similar one.</summary>
    private static string? Meant(TableName wanted, IReadOnlyList<(TableName Name, bool IsVisible)> all)
    {
        string near = all.Any(t => Is(t.Name.Table, wanted.Table)) ? wanted.Table : Nearest.To(wanted.Table, all.Select(t => t.Name.Table)) ?? "";
        return all.Where(t => Is(t.Name.Table, near)).OrderByDescending(t => t.IsVisible).Select(t => t.IsVisible ? (t.Name with { Schema = null }).ToString() : t.Name.ToString()).FirstOrDefault();
    }

    private static async Task<IReadOnlyList<(TableName Name, bool IsVisible)>> All(NpgsqlConnection connection, CancellationToken cancellation)
    {
        List<(TableName, bool)> all = [];
        var command = new NpgsqlCommand(Tables, connection);
        await using (command.ConfigureAwait(false))
        {
            DbDataReader reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellation).ConfigureAwait(false)) all.Add((new TableName(reader.GetString(0), reader.GetString(1)), reader.GetBoolean(2)));
            }
        }

        return all;
    }

    private static bool Is(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private static string? Lower(string? part) => part?.ToLowerInvariant();
}
