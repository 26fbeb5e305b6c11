using System.Linq.Expressions;

namespace ServiceStandards.Compilation;

/// <summary>One of two ways to the same answer: a fast one that nearly every record can go, and one that any can.</summary>
/// <param name="test">Whether the record can go the fast way.</param>
/// <param name="fast">The fast way.</param>
/// <param name="any">The other one.</param>
internal sealed class Usual(Expression test, Expression fast, Expression any) : Expression
{
    public Expression Test => test;

    public Expression Fast => fast;

    public Expression Any => any;

    public override ExpressionType NodeType => ExpressionType.Extension;

    public override Type Type => fast.Type;

    public override bool CanReduce => true;

    public override Expression Reduce() => Condition(test, fast, any);

    protected override Expression VisitChildren(ExpressionVisitor visitor) => new Usual(visitor.Visit(test), visitor.Visit(fast), visitor.Visit(any));
}
