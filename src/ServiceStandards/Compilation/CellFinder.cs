using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Finds the cells of a record in scope, once for all standards that are cut the same way.</summary>
/// <param name="given">What the judge is given.</param>
/// <param name="read">Reads a field.</param>
/// <param name="isAlone">Whether no other judge looks for the cells of the same records; else the first that finds one leaves it to the others.</param>
internal sealed class CellFinder(JudgeParameters given, Func<BoundField, FieldValue> read, bool isAlone)
{
    private readonly Dictionary<int, (ParameterExpression Cell, ParameterExpression Counts, Expression Found)> _cells = [];

    public IEnumerable<ParameterExpression> Variables => _cells.Values.SelectMany(c => new[] { c.Cell, c.Counts });

    /// <summary>Finds the cells that were asked for; to be run before anything that uses them.</summary>
    public IEnumerable<Expression> Find => _cells.Values.SelectMany(c => new[]
    {
        Expression.Assign(c.Cell, c.Found),
        Expression.Assign(c.Counts, Expression.Property(c.Cell, nameof(CellTally.Counts))),
    });

    /// <summary>The counters of the cell.</summary>
    public Expression Counts(int cut, CutLayout layout, BoundStandard standard)
    {
        if (_cells.TryGetValue(cut, out var known)) return known.Counts;
        ParameterExpression cell = Expression.Variable(typeof(CellTally), "cell"), counts = Expression.Variable(typeof(long[]), "counts");
        _cells[cut] = (cell, counts, Found(cut, layout, standard));
        return counts;
    }

    public Expression Figure(StandardLayout layout, Type type) => Expression.Convert(
        Expression.ArrayIndex(Expression.Property(_cells[layout.Cut].Cell, nameof(CellTally.Figures)), Expression.Constant(layout.Figure!.Value)),
        type);

    private Expression Found(int cut, CutLayout layout, BoundStandard standard)
    {
        Expression book = given.Of(nameof(Ledger.Books), cut), number = CellNumber.Of(book, layout, standard, read);
        Expression found = Expression.Call(book, nameof(CellBook.Cell), null, number);
        if (isAlone) return found;
        Expression atHand = Expression.ArrayAccess(given.Of(nameof(Ledger.AtHand), cut), given.Place);
        return Expression.Coalesce(atHand, Expression.Assign(atHand, found));
    }
}
