using System.Linq.Expressions;
using ServiceStandards.Binding;

namespace ServiceStandards.Compilation;

/// <summary>Comparisons of a field's value with a typed literal, in the type that the shape holds the value in.</summary>
internal static class Comparison
{
    /// <summary>value >= low, or value > low.</summary>
    public static Expression Above(Expression value, BoundLimit low)
    {
        if (value.Type == typeof(decimal)) return Ordered(value, Expression.Constant(low.Value.Amount), low.Inclusive ? ExpressionType.GreaterThanOrEqual : ExpressionType.GreaterThan);
        decimal least = low.Inclusive ? decimal.Ceiling(low.Value.Amount) : decimal.Floor(low.Value.Amount) + 1;
        if (least > long.MaxValue) return Logic.False;
        return least <= long.MinValue ? Logic.True : Ordered(value, Expression.Constant((long)least), ExpressionType.GreaterThanOrEqual);
    }

    /// <summary>value &lt;= high, or value &lt; high.</summary>
    public static Expression Below(Expression value, BoundLimit high)
    {
        if (value.Type == typeof(decimal)) return Ordered(value, Expression.Constant(high.Value.Amount), high.Inclusive ? ExpressionType.LessThanOrEqual : ExpressionType.LessThan);
        decimal most = high.Inclusive ? decimal.Floor(high.Value.Amount) : decimal.Ceiling(high.Value.Amount) - 1;
        if (most < long.MinValue) return Logic.False;
        return most >= long.MaxValue ? Logic.True : Ordered(value, Expression.Constant((long)most), ExpressionType.LessThanOrEqual);
    }

    /// <summary>value = literal.</summary>
    public static Expression Equal(Expression value, BoundField field, BoundValue literal)
    {
        if (field.Coding is { } coding) return coding.Literal(literal.Text!) is { } text ? Expression.Equal(value, text) : Logic.False;
        if (value.Type == typeof(bool)) return literal.Whole != 0 ? value : Expression.Not(value);
        if (value.Type == typeof(decimal)) return Expression.Equal(value, Expression.Constant(literal.Amount));
        return decimal.IsInteger(literal.Amount) && literal.Amount is >= long.MinValue and <= long.MaxValue
            ? Expression.Equal(value, Expression.Constant((long)literal.Amount))
            : Logic.False;
    }

    private static BinaryExpression Ordered(Expression value, Expression limit, ExpressionType order) => Expression.MakeBinary(order, value, limit);
}
