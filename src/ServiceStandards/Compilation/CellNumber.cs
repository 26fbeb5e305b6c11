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
        for (int i = 0; i < standard.By.Length; i++)
        {
            Expression group = GroupNumber.Of(standard.By[i], read(standard.By[i]), Part(book, nameof(CellBook.Groups), i));
            number = Expression.Call(Unchanging.Of(Part(book, nameof(CellBook.Steps), i)), nameof(PairNumbers.Of), null, number, group);
        }

        return number;
    }

    private static BinaryExpression Part(Expression book, string parts, int number) => Expression.ArrayIndex(Expression.Property(book, parts), Expression.Constant(number));

    private static Expression Period(Expression book, FieldValue time) => Expression.Call(
        Unchanging.Of(Expression.Property(book, nameof(CellBook.Periods))), nameof(PeriodIndex.Find), null, time.Given, time.Value);
}
