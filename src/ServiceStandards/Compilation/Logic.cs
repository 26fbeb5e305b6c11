using System.Linq.Expressions;

namespace ServiceStandards.Compilation;

/// <summary>And, or and not over Boolean expressions, without the constants.</summary>
internal static class Logic
{
    public static Expression True { get; } = Expression.Constant(true);

    public static Expression False { get; } = Expression.Constant(false);

    public static Expression And(Expression left, Expression right) =>
        left == False || right == False ? False
        : left == True ? right
        : right == True ? left
        : Expression.AndAlso(left, right);

    public static Expression Or(Expression left, Expression right) =>
        left == True || right == True ? True
        : left == False ? right
        : right == False ? left
        : Expression.OrElse(left, right);

    public static Expression Not(Expression part) =>
        part == True ? False : part == False ? True : Expression.Not(part);

    public static Expression All(IEnumerable<Expression> parts) => parts.Aggregate(True, And);

    public static Expression Any(IEnumerable<Expression> parts) => parts.Aggregate(False, Or);

    public static Expression Either(Expression test, Expression yes, Expression no) =>
        test == True ? yes : test == False ? no : Expression.Condition(test, yes, no);

    public static Expression Of(bool value) => value ? True : False;
}
