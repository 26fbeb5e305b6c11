using System.Text.RegularExpressions;

namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>How long SQL becomes when the columns of inner queries and the parameters are written out where they are used: what servers with foreign tables send on.</summary>
internal sealed partial class InlinedLength(SqlParameters parameters)
{
    private readonly Dictionary<string, long> _columns = [];

    /// <summary>Says what a column is.</summary>
    public void Define(string column, string sql) => _columns[column] = Of(sql);

    public long Of(string sql) => sql.Length + Names().Matches(sql).Sum(name =>
        name.Value[0] == '@' ? parameters.LengthOf(name.Value[1..]) : _columns.GetValueOrDefault(name.Value));

    [GeneratedRegex("@ss[0-9]+|v[0-9]+_[0-9]+_[0-9]+")]
    private static partial Regex Names();
}
