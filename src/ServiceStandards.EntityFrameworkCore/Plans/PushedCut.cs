using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Compilation;
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

    /// <summary>The group's value, or null.</summary>
    public static Expression OrNull(FieldValue value) => new Sql.SqlExpression(
        value.Value.Type, [value.Given, value.Value], parts => parts[0] == "true" ? parts[1] : $"(case when {parts[0]} then {parts[1]} end)");
}
