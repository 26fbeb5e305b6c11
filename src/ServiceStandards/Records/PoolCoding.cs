using System.Linq.Expressions;

namespace ServiceStandards.Records;

/// <summary>Texts of table rows: codes that are the same for the literals in all pools of the shape.</summary>
internal sealed class PoolCoding(TableShape shape, Expression row) : TextCoding
{
    public override Expression Literal(string text) => Expression.Constant((long)shape.CodeOf(text));

    public override Expression Decode(Expression value) =>
        Expression.Call(
            Expression.Property(row, nameof(TableRow.Texts)),
            nameof(TextPool.Text), null,
            Expression.Convert(value, typeof(int)));
}
