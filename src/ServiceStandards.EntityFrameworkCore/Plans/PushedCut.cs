using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Compilation;
using ServiceStandards.EntityFrameworkCore.Sql;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Plans;

/// <summary>Standards that are cut the same way, and what their cells are told apart by.</summary>
internal sealed class PushedCut
{
    public PushedCut(CutLayout layout, int index, IReadOnlyList<PushedStandard> standards, Func<BoundField, FieldValue> read)
    {
        (Layout, Index, Standards) = (layout, index, standards);
        Time = layout.Period is null ? null : read(standards[0].Standard.Time!);
        Groups = [.. standards[0].Standard.By.Select(field => new PushedGroup(field, read(field)))];
    }

    public CutLayout Layout { get; }

    public int Index { get; }

    public IReadOnlyList<PushedStandard> Standards { get; }

    /// <summary>The time that is cut; null = none is.</summary>
    public FieldValue? Time { get; }

    public IReadOnlyList<PushedGroup> Groups { get; }

    /// <summary>The group's value, or null. A column is itself: only so the planner sees that records are grouped by the key of a partitioned table.</summary>
    public static Expression OrNull(FieldValue value) => new SqlExpression(
        value.Value.Type, [value.Given, value.Value], parts => Column(parts[0], parts[1]) ?? (parts[0] == "true" ? parts[1] : $"(case when {parts[0]} then {parts[1]} end)"));

    private static string? Column(string given, string value)
    {
        const string notNull = " is not null)";
        if (!given.EndsWith(notNull, StringComparison.Ordinal)) return null;
        string column = given[1..^notNull.Length];
        return SqlLiteral.IsName(column) && (value == column || value == $"({column}::bigint)" || value == $"(case when {given} then {column} else ''::text end)") ? column : null;
    }
}
