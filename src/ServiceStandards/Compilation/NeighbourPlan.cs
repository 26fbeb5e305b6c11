using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Neighbours;

namespace ServiceStandards.Compilation;

/// <summary>Which indexes of neighbours the compiled standards look into: one for each distinct combination of same fields and time, numbered as they are asked for.</summary>
internal sealed class NeighbourPlan
{
    private readonly List<BoundField.Neighbour> _indexes = [];

    /// <summary>A field for each index; any that shares it would do.</summary>
    public IReadOnlyList<BoundField.Neighbour> Indexes => _indexes;

    /// <summary>The index of a field, in an array of <see cref="NeighbourIndex"/>.</summary>
    public Expression Of(BoundField.Neighbour field, Expression indexes)
    {
        int number = _indexes.FindIndex(i => i.Time == field.Time && i.Same.SequenceEqual(field.Same));
        if (number < 0)
        {
            number = _indexes.Count;
            _indexes.Add(field);
        }

        return Expression.ArrayIndex(indexes, Expression.Constant(number));
    }
}
