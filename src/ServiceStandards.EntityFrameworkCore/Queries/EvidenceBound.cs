using System.Globalization;
using System.Linq.Expressions;
using ServiceStandards.Compilation;
using ServiceStandards.EntityFrameworkCore.Plans;
using ServiceStandards.EntityFrameworkCore.Sql;

namespace ServiceStandards.EntityFrameworkCore.Queries;

/// <summary>
/// How far from the limit the evidence of a standard must be, known from the farthest and the nearest miss of each group: where twenty groups have one as
/// far as this, the twenty farthest are as far at least. So few records have to be looked at and put in order.
/// </summary>
/// <param name="standard">A standard with evidence.</param>
internal sealed class EvidenceBound(PushedStandard standard)
{
    private readonly List<decimal> _worst = [];
    private readonly List<decimal> _nearest = [];
    private readonly bool _hasValue = standard.Value is not ConstantExpression;

    /// <summary>How many misses there are.</summary>
    public long Misses { get; set; }

    /// <summary>The counter of the misses in a cell.</summary>
    public int Counter => standard.EvidenceClass!.Value + standard.Layout.Counts.First - 1;

    /// <summary>Has the ends of each group selected.</summary>
    public void AddTo(SelectList<CellRow> list, string @class, Func<Expression, string> write)
    {
        string amount = write(Amount), filter = $"filter (where {@class} = {standard.EvidenceClass})";
        Add(list, $"{(IsDescending(worst: true) ? "max" : "min")}({amount}) {filter}", _worst);
        if (_hasValue) Add(list, $"{(IsDescending(worst: false) ? "max" : "min")}({amount}) {filter}", _nearest);
    }

    /// <summary>What a record must be to be among those that are shown.</summary>
    public string Test(string @class, Func<Expression, string> write)
    {
        string isMiss = $"{@class} = {standard.EvidenceClass}";
        string?[] ends = [Reaches(_worst, worst: true, write), _hasValue ? Reaches(_nearest, worst: false, write) : "false"];
        return ends.Contains(null) ? isMiss : $"({isMiss} and ({string.Join(" or ", ends)}))";
    }

    /// <summary>Without values the earliest are shown.</summary>
    private bool IsDescending(bool worst) => _hasValue && standard.Layout.LargerIsWorse == worst;

    private string? Reaches(List<decimal> ends, bool worst, Func<Expression, string> write)
    {
        bool isDescending = IsDescending(worst);
        int shown = standard.Layout.Evidence;
        if (ends.Count < shown) return null;
        decimal last = (isDescending ? ends.OrderDescending() : ends.Order()).ElementAt(shown - 1);
        string limit = Amount.Type == typeof(long) ? SqlLiteral.Of((long)last) : SqlLiteral.Of(last);
        return $"{write(Amount)} {(isDescending ? ">=" : "<=")} {limit}";
    }

    /// <summary>What the order goes by; whole numbers as such, since they are compared faster.</summary>
    private Expression Amount => !_hasValue ? standard.Time!
        : standard.Value is ConditionalExpression { IfTrue: UnaryExpression { Operand: UnaryExpression { NodeType: ExpressionType.Convert, Operand: { } whole } } } shown && whole.Type == typeof(long)
        ? new SqlExpression(typeof(long), [shown.Test, whole], parts => $"(case when {parts[0]} then {parts[1]} end)")
        : standard.Value!;

    private static void Add(SelectList<CellRow> list, string sql, List<decimal> ends) => list.Add(sql, (_, reader, column) =>
    {
        if (!reader.IsDBNull(column)) ends.Add(Convert.ToDecimal(reader.GetValue(column), CultureInfo.InvariantCulture));
    });
}
