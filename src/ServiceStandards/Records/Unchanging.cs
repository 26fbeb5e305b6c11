using System.Linq.Expressions;

namespace ServiceStandards.Records;

/// <summary>An expression that has one value for all records that a ledger is filled with in one go: a loop over records asks for it once.</summary>
internal sealed class Unchanging : Expression
{
    private Unchanging(Expression expression) => Value = expression;

    /// <summary>Made of constants, parameters, members, places of arrays and conversions.</summary>
    public Expression Value { get; }

    public override ExpressionType NodeType => ExpressionType.Extension;

    public override Type Type => Value.Type;

    public override bool CanReduce => true;

    public static Unchanging Of(Expression expression) => new(expression);

    public override Expression Reduce() => Value;

    protected override Expression VisitChildren(ExpressionVisitor visitor)
    {
        Expression visited = visitor.Visit(Value);
        return visited == Value ? this : new Unchanging(visited);
    }

    /// <summary>Whether two such expressions are written the same way; what they call constant is the same object.</summary>
    public static bool AreSame(Expression? left, Expression? right) => (left, right) switch
    {
        (null, null) => true,
        (Unchanging a, _) => AreSame(a.Value, right),
        (_, Unchanging b) => AreSame(left, b.Value),
        (ConstantExpression a, ConstantExpression b) => a.Type == b.Type && (a.Type.IsValueType ? Equals(a.Value, b.Value) : ReferenceEquals(a.Value, b.Value)),
        (MemberExpression a, MemberExpression b) => a.Member == b.Member && AreSame(a.Expression, b.Expression),
        (BinaryExpression { NodeType: ExpressionType.ArrayIndex } a, BinaryExpression { NodeType: ExpressionType.ArrayIndex } b) => AreSame(a.Left, b.Left) && AreSame(a.Right, b.Right),
        (UnaryExpression { NodeType: ExpressionType.Convert } a, UnaryExpression { NodeType: ExpressionType.Convert } b) => a.Type == b.Type && AreSame(a.Operand, b.Operand),
        _ => left == right,
    };
}
