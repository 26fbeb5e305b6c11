using System.Linq.Expressions;

namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>Counts how often variables are used, and how much there is to an expression.</summary>
internal sealed class VariableUses : ExpressionVisitor
{
    private int _nodes;

    public Dictionary<ParameterExpression, int> Counts { get; } = [];

    public static int Weight(Expression expression)
    {
        var uses = new VariableUses();
        uses.Visit(expression);
        return uses._nodes;
    }

    public override Expression? Visit(Expression? node)
    {
        _nodes++;
        return base.Visit(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        Counts[node] = Counts.GetValueOrDefault(node) + 1;
        return node;
    }
}
