using System.Globalization;

namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>Numbers as they stand in SQL; texts are parameters, always.</summary>
internal static class SqlLiteral
{
    public static string Of(long number) => number switch
    {
        long.MinValue => "(-9223372036854775807::bigint - 1)",
        < 0 => string.Create(CultureInfo.InvariantCulture, $"(-{-number}::bigint)"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{number}::bigint"),
    };

    public static string Of(decimal number) => string.Create(CultureInfo.InvariantCulture, $"({number}::numeric)");

    /// <summary>Whether SQL is the name of a column, rather than computed.</summary>
    public static bool IsName(string sql) => sql.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    public static string Of(bool flag) => flag ? "true" : "false";
}
