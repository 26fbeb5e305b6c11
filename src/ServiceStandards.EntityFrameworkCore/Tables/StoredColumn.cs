using System.Data.Common;
using ServiceStandards.Sources.Database;

namespace ServiceStandards.EntityFrameworkCore.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name, as it is written there.</param>
/// <param name="Type">Its type in the database, without length and precision.</param>
/// <param name="ClrType">What its values are here.</param>
internal sealed record StoredColumn(string Name, string Type, Type ClrType)
{
    /// <summary>The name as SQL writes it.</summary>
    public string Sql => TableName.Quoted(Name);

    public static IReadOnlyList<StoredColumn> Of(DbDataReader reader) =>
        [.. DbSchema.Columns(reader).Select((name, i) => new StoredColumn(name, Plain(reader.GetDataTypeName(i)), reader.GetFieldType(i)))];

    private static string Plain(string type)
    {
        int open = type.IndexOf('(', StringComparison.Ordinal), close = type.IndexOf(')', StringComparison.Ordinal);
        return open < 0 || close < open ? type : type[..open] + type[(close + 1)..];
    }
}
