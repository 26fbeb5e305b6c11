using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Model;

namespace ServiceStandards.Compilation;

/// <summary>Reads fields that are reckoned from others: the value, or the one so far and where it can still end.</summary>
/// <param name="read">Reads a part.</param>
/// <param name="keep">Keeps what is computed in a variable of that name.</param>
internal sealed class ArithmeticReader(Func<BoundField, FieldValue> read, Func<Expression, string, Expression> keep)
{
    private static readonly Expression s_none = Expression.Constant(null, typeof(decimal?));

    public FieldValue Read(BoundField.Arithmetic field) =>
        Compute(field, [.. field.Parts.Select(read)], ends => Ends(field, ends), parts => field.Operation switch
        {
            ArithmeticKind.Sum => parts.Aggregate(Sum),
            ArithmeticKind.Mean => Call(nameof(ExactArithmetic.Quotient), parts.Aggregate(Sum), Expression.Constant((decimal?)parts.Length, typeof(decimal?))),
            ArithmeticKind.Difference => Call(nameof(ExactArithmetic.Difference), parts),
            ArithmeticKind.Ratio => Call(nameof(ExactArithmetic.Quotient), parts),
            _ => throw new InvalidOperationException($"Unknown operation {field.Operation}."),
        });

    public FieldValue Read(BoundField.Weighted field) =>
        Compute(field, [.. field.Parts.Select(p => read(p.Field))],
            ends => ends.Zip(field.Parts, (end, part) => (Expression)End(nameof(Outlook.Times), end, Expression.Constant(part.Weight))).Aggregate(SumOfEnds),
            parts => parts.Zip(field.Parts, (part, written) => (Expression)Call(nameof(ExactArithmetic.Product), part, Expression.Constant((decimal?)written.Weight, typeof(decimal?)))).Aggregate(Sum));

    /// <summary>Arithmetic over parts that all have a value, or run; without a value where the result is none (a division by zero) or too large.</summary>
    private FieldValue Compute(BoundField field, FieldValue[] parts, Func<Expression[], Expression> ends, Func<Expression[], Expression> compute)
    {
        Expression[] amounts = [.. parts.Select(p => (Expression)Expression.Convert(p.Amount, typeof(decimal?)))];
        Expression complete = Logic.All(parts.Select(p => p.Given));
        Expression result = keep(Logic.Either(Logic.All(parts.Select(p => p.Shown)), compute(amounts), s_none), field.Name + "=");
        Expression has = Expression.Property(result, nameof(Nullable<>.HasValue));
        Expression value = keep(Expression.Call(result, nameof(Nullable<>.GetValueOrDefault), null), field.Name + "!");
        var made = new FieldValue(keep(Logic.And(complete, has), field.Name + "?"), value, Logic.False);
        if (!field.CanRun) return made;
        Expression running = keep(Logic.And(Logic.All(parts.Select(p => Logic.Or(p.Given, p.Running))), Logic.Not(complete)), field.Name + "~");
        Expression outlook = keep(Logic.Either(running, ends([.. parts.Select(End)]), Expression.Default(typeof(Outlook))), field.Name + "..");
        return made with { Running = running, SoFar = has, Least = Expression.Property(outlook, nameof(Outlook.Least)), Most = Expression.Property(outlook, nameof(Outlook.Most)) };
    }

    private static Expression Ends(BoundField.Arithmetic field, Expression[] ends) => field.Operation switch
    {
        ArithmeticKind.Sum => ends.Aggregate(SumOfEnds),
        ArithmeticKind.Mean => End(nameof(Outlook.Over), ends.Aggregate(SumOfEnds), Expression.Constant((decimal)ends.Length)),
        ArithmeticKind.Difference => End(nameof(Outlook.Difference), ends),
        ArithmeticKind.Ratio => End(nameof(Outlook.Ratio), ends),
        _ => throw new InvalidOperationException($"Unknown operation {field.Operation}."),
    };

    /// <summary>Where a part can still end; one that is given ends where it is.</summary>
    private static Expression End(FieldValue part)
    {
        Expression value = FieldValue.OrNone(part.Value);
        return Expression.New(
            typeof(Outlook).GetConstructor([typeof(decimal?), typeof(decimal?)])!,
            Logic.Either(part.Running, FieldValue.OrNone(part.Least), value),
            Logic.Either(part.Running, FieldValue.OrNone(part.Most), value));
    }

    private static Expression Sum(Expression left, Expression right) => Call(nameof(ExactArithmetic.Sum), left, right);

    private static MethodCallExpression Call(string operation, params Expression[] parts) => Expression.Call(typeof(ExactArithmetic), operation, null, parts);

    private static Expression SumOfEnds(Expression left, Expression right) => End(nameof(Outlook.Sum), left, right);

    private static MethodCallExpression End(string operation, params Expression[] parts) => Expression.Call(typeof(Outlook), operation, null, parts);
}
