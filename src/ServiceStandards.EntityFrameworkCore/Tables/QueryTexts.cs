using System.Globalization;
using Npgsql;

namespace ServiceStandards.EntityFrameworkCore.Tables;

/// <summary>The texts of a mapping as parameters of a query: none of them stands in its SQL.</summary>
internal sealed class QueryTexts
{
    private readonly List<string> _texts = [];

    /// <summary>Parameters for a command, new ones for each.</summary>
    public NpgsqlParameter[] Parameters => [.. _texts.Select((text, i) => new NpgsqlParameter(Name(i), text))];

    /// <summary>The placeholder of a text.</summary>
    public string Of(string text)
    {
        if (!_texts.Contains(text)) _texts.Add(text);
        return $"@{Name(_texts.IndexOf(text))}::text";
    }

    /// <summary>SQL as Entity Framework takes it, in whose formats single braces are placeholders.</summary>
    public string Format(string sql) => _texts.Count == 0 ? sql : sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static string Name(int number) => "t" + number.ToString(CultureInfo.InvariantCulture);
}
