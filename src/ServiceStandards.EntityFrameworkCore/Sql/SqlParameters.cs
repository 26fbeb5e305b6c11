using System.Data.Common;
using System.Globalization;
using Npgsql;

namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>The values that texts of standards and tables of calendars become in a query: nothing of them stands in its text.</summary>
internal sealed class SqlParameters
{
    private readonly Dictionary<object, string> _names = [];

    /// <summary>The placeholder of a text.</summary>
    public string Of(string text) => Named(text) + "::text";

    /// <summary>The placeholder of a table of numbers; the same array has one placeholder however often it is asked for.</summary>
    public string Of(long[] numbers) => Named(numbers) + "::bigint[]";

    public void AddTo(DbCommand command)
    {
        foreach (var (value, name) in _names) command.Parameters.Add(new NpgsqlParameter(name, value));
    }

    /// <summary>How long a parameter is when it is written out.</summary>
    public long LengthOf(string name) => _names.First(n => n.Value == name).Key switch
    {
        long[] numbers => numbers.Sum(n => n.ToString(CultureInfo.InvariantCulture).Length + 1L),
        var text => ((string)text).Length,
    };

    private string Named(object value)
    {
        if (!_names.TryGetValue(value, out string? name)) _names[value] = name = "ss" + _names.Count.ToString(CultureInfo.InvariantCulture);
        return "@" + name;
    }
}
