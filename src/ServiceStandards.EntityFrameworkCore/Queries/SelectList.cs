using System.Data.Common;

namespace ServiceStandards.EntityFrameworkCore.Queries;

/// <summary>What a query selects, and where each column of its answer goes.</summary>
internal sealed class SelectList<TInto>
{
    private readonly List<(string Sql, Action<TInto, DbDataReader, int> Take)> _columns = [];

    public int Count => _columns.Count;

    public string Sql => string.Join(", ", _columns.Select(c => c.Sql));

    public void Add(string sql, Action<TInto, DbDataReader, int> take) => _columns.Add((sql, take));

    public void AddCount(string condition, Action<TInto, long> take) =>
        Add($"count(*) filter (where {condition})", (into, reader, column) => take(into, reader.GetInt64(column)));

    /// <summary>Takes one row of the answer.</summary>
    /// <param name="reader">The answer.</param>
    /// <param name="into">Takes the row.</param>
    /// <param name="first">The place of the first of these columns in it.</param>
    public void Read(DbDataReader reader, TInto into, int first = 0)
    {
        for (int i = 0; i < _columns.Count; i++) _columns[i].Take(into, reader, first + i);
    }
}
