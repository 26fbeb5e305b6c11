using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Neighbours;
using ServiceStandards.Records;

namespace ServiceStandards.Compilation;

/// <summary>Which indexes of neighbours the compiled standards look into: one for each distinct combination of same fields and time, numbered as they are asked for.</summary>
internal sealed class NeighbourPlan
{
    private readonly List<BoundField.Neighbour> _indexes = [];

    /// <summary>A field for each index; any that shares it would do.</summary>
    public IReadOnlyList<BoundField.Neighbour> Indexes => _indexes;

    /// <summary>The number of a field's index; a new one where none is for the same.</summary>
    public int NumberOf(BoundField.Neighbour field)
    {
        int number = _indexes.FindIndex(i => i.Time == field.Time && i.Same.SequenceEqual(field.Same));
        if (number >= 0) return number;
        _indexes.Add(field);
        return _indexes.Count - 1;
    }

    /// <summary>The index of a field, in an array of <see cref="NeighbourIndex"/>.</summary>
    public Expression In(Expression indexes, BoundField.Neighbour field) => Unchanging.Of(Expression.ArrayIndex(indexes, Expression.Constant(NumberOf(field))));
}
