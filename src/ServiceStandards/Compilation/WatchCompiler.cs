using System.Collections.Immutable;
using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>
/// Compiles the look-out for literals that never occur. It runs beside the judges only as long as some literal is still to be seen,
/// which with standards that are right is a few records.
/// </summary>
internal static class WatchCompiler
{
    /// <summary>The uses that are watched: one per field and text.</summary>
    public static ImmutableArray<ImmutableArray<LiteralUse>> Plan(BoundSet set) =>
    [
        .. set.Literals.Where(u => u.Field.Coding?.Literal(u.Text) is not null)
            .DistinctBy(u => (u.Field, u.Text))
            .GroupBy(u => u.Field).Select(g => g.ToImmutableArray()),
    ];

    /// <summary>New watches, for a ledger.</summary>
    public static LiteralWatch[] Open(ImmutableArray<ImmutableArray<LiteralUse>> plan) => [.. plan.Select(Open)];

    public static Action<T, Ledger> Compile<T>(ImmutableArray<ImmutableArray<LiteralUse>> plan, ParameterExpression record, NeighbourPlan neighbours)
    {
        var given = new JudgeParameters();
        FieldReader fields = given.Fields(neighbours);
        Expression[] looks = [.. plan.Select((uses, i) => Look(uses[0].Field, fields.Read(uses[0].Field), given.Ledger, i))];
        return Expression.Lambda<Action<T, Ledger>>(Expression.Block(fields.Variables, [.. fields.Statements, .. looks, Expression.Empty()]), record, given.Ledger).Compile();
    }

    private static LiteralWatch Open(ImmutableArray<LiteralUse> uses)
    {
        object[] literals = [.. uses.Select(u => ((ConstantExpression)u.Field.Coding!.Literal(u.Text)!).Value!)];
        var typed = Array.CreateInstance(literals[0].GetType(), literals.Length);
        literals.CopyTo(typed, 0);
        return (LiteralWatch)Activator.CreateInstance(typeof(LiteralWatch<>).MakeGenericType(literals[0].GetType()), typed)!;
    }

    private static Expression Look(BoundField field, FieldValue value, Expression ledger, int index)
    {
        Type type = typeof(LiteralWatch<>).MakeGenericType(value.Value.Type);
        Expression watch = Expression.Convert(Expression.ArrayIndex(Expression.Field(ledger, nameof(Ledger.Watches)), Expression.Constant(index)), type);
        return Expression.IfThen(
            Logic.And(value.Given, Expression.Call(watch, nameof(LiteralWatch<int>.IsNew), null, value.Value)),
            Expression.Call(watch, nameof(LiteralWatch<int>.Note), null, value.Value, ValueText.Of(field, value.Value)));
    }
}
