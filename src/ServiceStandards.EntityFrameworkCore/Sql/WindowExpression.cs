using System.Linq.Expressions;
using ServiceStandards.Neighbours;

namespace ServiceStandards.EntityFrameworkCore.Sql;

/// <summary>All records in the order of a time, apart by the values that neighbours have in common: what is an index in memory is a window in SQL.</summary>
/// <param name="known">Whether the record at hand has all the values and a time; the others are nobody's neighbours.</param>
/// <param name="time">The time.</param>
/// <param name="same">The values.</param>
internal sealed class WindowExpression(Expression known, Expression time, Expression[] same) : Expression
{
    public override ExpressionType NodeType => ExpressionType.Extension;

    public override Type Type => typeof(NeighbourIndex);

    public Expression Known => known;

    public Expression Time => time;

    public IReadOnlyList<Expression> Same => same;

    /// <summary>Whether an expression looks through a window: then it is a column of a query that sees all records.</summary>
    public static bool IsIn(Expression expression)
    {
        var finder = new Finder();
        finder.Visit(expression);
        return finder.IsFound;
    }

    protected override Expression VisitChildren(ExpressionVisitor visitor)
    {
        visitor.Visit(known);
        visitor.Visit(time);
        foreach (Expression value in same) visitor.Visit(value);
        return this;
    }

    private sealed class Finder : ExpressionVisitor
    {
        public bool IsFound { get; private set; }

        protected override Expression VisitExtension(Expression node)
        {
            IsFound |= node is WindowExpression;
            return base.VisitExtension(node);
        }
    }
}
