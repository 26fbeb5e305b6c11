using System.Linq.Expressions;

namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>SQL over other expressions, as an expression among theirs.</summary>
/// <param name="type">The .NET type of its value.</param>
/// <param name="operands">What it is made of.</param>
/// <param name="write">Writes it, given the operands' SQL.</param>
internal sealed class SqlExpression(Type type, Expression[] operands, Func<string[], string> write) : Expression
{
    public override ExpressionType NodeType => ExpressionType.Extension;

    public override Type Type => type;

    public IReadOnlyList<Expression> Operands => operands;

    public string Write(string[] written) => write(written);

    protected override Expression VisitChildren(ExpressionVisitor visitor)
    {
        foreach (Expression operand in operands) visitor.Visit(operand);
        return this;
    }
}
