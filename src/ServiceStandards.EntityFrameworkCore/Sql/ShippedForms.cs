namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>What coalesce would say, in a form that postgres_fdw sends to the servers that keep the rows; it sends no coalesce.</summary>
internal static class ShippedForms
{
    /// <summary>Whether a condition is true, rather than false or null.</summary>
    public static string IsTrue(string condition) => $"(case when {condition} then true else false end)";

    /// <summary>A value, or another where it is null.</summary>
    public static string OrElse(string value, string otherwise) =>
        SqlLiteral.IsName(value) // written twice, so columns only
            ? $"(case when ({value} is not null) then {value} else {otherwise} end)"
            : $"coalesce({value}, {otherwise})";
}
