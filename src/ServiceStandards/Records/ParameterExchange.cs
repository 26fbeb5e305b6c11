using System.Linq.Expressions;

namespace ServiceStandards.Records;

/// <summary>Puts one expression in the place of another.</summary>
internal sealed class ParameterExchange(Expression from, Expression to) : ExpressionVisitor
{
    public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
}
