using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Works out the number of a record's cell in the book of a cut.</summary>
internal static class CellNumber
{
    /// <param name="book">The <see cref="CellBook"/>.</param>
    /// <param name="layout">The cut.</param>
    /// <param name="standard">A standard that is cut so.</param>
    /// <param name="read">Reads a field.</param>
    public static Expression Of(Expression book, CutLayout layout, BoundStandard standard, Func<BoundField, FieldValue> read)
    {
        Expression number = layout.Period is null ? Expression.Constant(0) : Period(book, read(standard.Time!));
        if (standard.By is [var only] && read(only) is var group && group.Value.Type == typeof(long)) return OfCoded(book, number, group, part => Step(book, part, only, group, 0));
        for (int i = 0; i < standard.By.Length; i++) number = Step(book, number, standard.By[i], read(standard.By[i]), i);
        return number;
    }

    /// <summary>The same where one group is held as small numbers: mostly period and group were seen together before.</summary>
    private static BlockExpression OfCoded(Expression book, Expression period, FieldValue group, Func<Expression, Expression> step)
    {
        ParameterExpression first = Expression.Variable(typeof(int), "period"), found = Expression.Variable(typeof(int), "number");
        Expression[] key = [first, group.Given, group.Value];
        return Expression.Block(
            [first, found],
            Expression.Assign(first, period),
            Expression.Assign(found, Expression.Call(book, nameof(CellBook.Near), null, key)),
            Expression.Condition(Expression.GreaterThanOrEqual(found, Expression.Constant(0)), found, Expression.Call(book, nameof(CellBook.KeepNear), null, [.. key, step(first)])));
    }

    /// <summary>Goes on from the number of the components so far to that with the next group.</summary>
    private static MethodCallExpression Step(Expression book, Expression number, BoundField field, FieldValue value, int i)
    {
        Expression group = GroupNumber.Of(field, value, Part(book, nameof(CellBook.Groups), i));
        return Expression.Call(Unchanging.Of(Part(book, nameof(CellBook.Steps), i)), nameof(PairNumbers.Of), null, number, group);
    }

    private static BinaryExpression Part(Expression book, string parts, int number) => Expression.ArrayIndex(Expression.Property(book, parts), Expression.Constant(number));

    private static Expression Period(Expression book, FieldValue time) => Expression.Call(
        Unchanging.Of(Expression.Property(book, nameof(CellBook.Periods))), nameof(PeriodIndex.Find), null, time.Given, time.Value);
}
