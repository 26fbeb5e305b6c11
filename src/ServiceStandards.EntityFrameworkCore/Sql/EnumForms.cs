using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ServiceStandards.Records;

namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>Members of an enum as they are stored.</summary>
internal static class EnumForms
{
    /// <summary>The stored value of a member.</summary>
    public static string Literal(SourceColumn? column, object member, SqlParameters parameters) => Converter(column).ConvertToProvider(member) switch
    {
        string text => parameters.Of(text),
        IConvertible number and not DateTime => SqlLiteral.Of(number.ToInt64(System.Globalization.CultureInfo.InvariantCulture)),
        _ => throw new NotTranslatable($"the enum {member.GetType().Name}, stored as neither a number nor a text"),
    };

    /// <summary>The name that the language knows a stored value by.</summary>
    public static string Name(SqlValue value, Type type, SqlParameters parameters)
    {
        IEnumerable<string> names = Enum.GetValues(type).Cast<object>().Distinct()
            .Select(m => $"when {Literal(value.Column, m, parameters)} then {parameters.Of(EnumCoding.Name(m))}");
        return $"(case {value} {string.Join(' ', names)} else coalesce({value}::text, '') end)";
    }

    public static ValueConverter Converter(SourceColumn? column) =>
        column?.Converter ?? throw new NotTranslatable("an enum that is no mapped property");
}
