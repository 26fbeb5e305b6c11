namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>
/// How expressions are written that other servers are to compute. PostgreSQL hands over what gives the same everywhere: a text that is compared or passed on must come from a
/// column there, since only such a text has the column's order of letters; and of the ways to say "if null" it hands over but <c>case</c>.
/// </summary>
/// <param name="anyText">A column that holds texts; null = there is none, or nothing is handed over.</param>
/// <param name="isOn">Whether other servers are to compute.</param>
internal sealed class Shipping(string? anyText, bool isOn)
{
    /// <summary>The name of a part of a time, which would be a text that comes from no column; the test in it is never true.</summary>
    public string Part(string name) => isOn && anyText is not null ? $"(case when {anyText} < '' then {anyText} else '{name}' end)" : $"'{name}'";

    /// <summary>A value, or another where it is null.</summary>
    public string OrElse(string value, string other) => isOn ? $"(case when {value} is null then {other} else {value} end)" : $"coalesce({value}, {other})";
}
