using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Finds the cell of the record at hand once for all standards that are cut the same way, when the first of them has it in scope.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="read">Reads a field.</param>
/// <param name="place">How many of the records at hand together come before this one, where other judges look for the cells of the same records: then the first that finds one leaves it to the others.</param>
internal sealed class CellFinder(Expression ledger, Func<BoundField, FieldValue> read, Expression? place)
{
    private readonly Dictionary<int, (ParameterExpression Cell, ParameterExpression Counts, Expression Find)> _cells = [];

    public IEnumerable<ParameterExpression> Variables => _cells.Values.SelectMany(c => new[] { c.Cell, c.Counts });

    /// <summary>No cell of the record at hand is found yet.</summary>
    public IEnumerable<Expression> Begin => _cells.Values.Select(c => Expression.Assign(c.Cell, Expression.Constant(null, typeof(CellTally))));

    /// <summary>The counters of the cell; to be used after <see cref="Ensure"/>.</summary>
    public Expression Counts(int cut, CutLayout layout, BoundStandard standard)
    {
        if (_cells.TryGetValue(cut, out var known)) return known.Counts;
        ParameterExpression cell = Expression.Variable(typeof(CellTally), "cell"), counts = Expression.Variable(typeof(long[]), "counts");
        _cells[cut] = (cell, counts, Find(cut, layout, standard));
        return counts;
    }

    public Expression Ensure(int cut)
    {
        var (cell, counts, find) = _cells[cut];
        return Expression.IfThen(
            Expression.ReferenceEqual(cell, Expression.Constant(null)),
            Expression.Block(
                Expression.Assign(cell, find),
                Expression.Assign(counts, Expression.Property(cell, nameof(CellTally.Counts)))));
    }

    public Expression Figure(StandardLayout layout, Type type) => Expression.Convert(
        Expression.ArrayIndex(Expression.Property(_cells[layout.Cut].Cell, nameof(CellTally.Figures)), Expression.Constant(layout.Figure!.Value)),
        type);

    private Expression Find(int cut, CutLayout layout, BoundStandard standard)
    {
        Expression book = Unchanging.Of(Expression.ArrayIndex(Expression.Field(ledger, nameof(Ledger.Books)), Expression.Constant(cut)));
        Expression number = layout.Period is null ? Expression.Constant(0) : Period(book, read(standard.Time!));
        for (int i = 0; i < standard.By.Length; i++)
        {
            Expression index = Expression.ArrayIndex(Expression.Property(book, nameof(CellBook.Groups)), Expression.Constant(i));
            Expression group = GroupNumber.Of(standard.By[i], read(standard.By[i]), index);
            number = Expression.Call(book, nameof(CellBook.Step), null, Expression.Constant(i), number, group);
        }

        Expression found = Expression.Call(book, nameof(CellBook.Cell), null, number);
        if (place is null) return found;
        Expression atHand = Expression.ArrayAccess(Unchanging.Of(Expression.ArrayIndex(Expression.Field(ledger, nameof(Ledger.AtHand)), Expression.Constant(cut))), place);
        return Expression.Coalesce(atHand, Expression.Assign(atHand, found));
    }

    private static Expression Period(Expression book, FieldValue time) => Expression.Call(
        Unchanging.Of(Expression.Property(book, nameof(CellBook.Periods))), nameof(PeriodIndex.Find), null, time.Given, time.Value);
}
