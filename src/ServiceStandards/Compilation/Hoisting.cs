using System.Linq.Expressions;
using ServiceStandards.Records;

namespace ServiceStandards.Compilation;

/// <summary>What a loop asks for once, before the first record.</summary>
internal sealed class Hoisting
{
    private readonly List<(Expression Value, ParameterExpression Kept)> _kept = [];

    public IEnumerable<ParameterExpression> Variables => _kept.Select(k => k.Kept);

    /// <summary>Sets the variables.</summary>
    public IEnumerable<Expression> Statements => _kept.Select(k => Expression.Assign(k.Kept, k.Value));

    /// <summary>The variable that holds a value that does not change; the same for the same value.</summary>
    public ParameterExpression Keep(Expression value)
    {
        foreach (var (known, kept) in _kept)
        {
            if (Unchanging.AreSame(known, value)) return kept;
        }

        ParameterExpression variable = Expression.Variable(value.Type, "kept");
        _kept.Add((value, variable));
        return variable;
    }
}
