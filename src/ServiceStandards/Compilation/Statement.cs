using System.Linq.Expressions;

namespace ServiceStandards.Compilation;

/// <summary>Statements under a condition, without those that never run.</summary>
internal static class Statement
{
    public static Expression IfThen(Expression test, Expression then) =>
        test == Logic.True ? then : test == Logic.False ? Expression.Empty() : Expression.IfThen(test, then);

    public static Expression IfElse(Expression test, Expression then, Expression otherwise) =>
        test == Logic.True ? then : test == Logic.False ? otherwise : Expression.IfThenElse(test, then, otherwise);
}
