using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Values;

namespace ServiceStandards.Compilation;

/// <summary>Compiles bound conditions into lanes over the values that a reader gives.</summary>
internal sealed class ConditionCompiler(FieldReader fields)
{
    /// <summary>A limit whose answer is given instead of asked for.</summary>
    public (BoundCondition.Within Limit, Lanes Answer)? Assumed { get; init; }

    public Lanes Compile(BoundCondition condition) => condition switch
    {
        BoundCondition.Within within when Assumed is var (limit, answer) && within == limit => answer,
        BoundCondition.All all => All([.. all.Parts.Select(Compile)]),
        BoundCondition.Any any => Any([.. any.Parts.Select(Compile)]),
        BoundCondition.Not not => Compile(not.Part) is var part ? new Lanes(part.Missed, part.Met, part.Unmeasurable) : default,
        BoundCondition.Given given => Given(given),
        BoundCondition.Within within => Within(within),
        BoundCondition.WithinDays within => Within(within),
        BoundCondition.OneOf oneOf => OneOf(oneOf),
        BoundCondition.StartsWith prefix => Plain(prefix.Field, value => StartsWith(prefix, value)),
        BoundCondition.During during => Plain(during.Field, value => Expression.Call(
            typeof(Moments), nameof(Moments.IsOpen), null, Expression.Constant(during.Calendar), value)),
        _ => throw new InvalidOperationException($"Unknown condition {condition.GetType().Name}."),
    };

    private static Lanes All(Lanes[] parts)
    {
        Expression missed = Logic.Any(parts.Select(p => p.Missed));
        return new Lanes(
            Logic.All(parts.Select(p => p.Met)),
            missed,
            Logic.And(Logic.Not(missed), Logic.Any(parts.Select(p => p.Unmeasurable))));
    }

    private static Lanes Any(Lanes[] parts)
    {
        Expression met = Logic.Any(parts.Select(p => p.Met));
        return new Lanes(
            met,
            Logic.All(parts.Select(p => p.Missed)),
            Logic.And(Logic.Not(met), Logic.Any(parts.Select(p => p.Unmeasurable))));
    }

    private Lanes Given(BoundCondition.Given test)
    {
        FieldValue field = fields.Read(test.Field);
        return test.Expected
            ? new Lanes(field.Given, Logic.Not(field.Given), Logic.False)
            : new Lanes(Logic.Not(field.Given), field.Given, Logic.False);
    }

    /// <summary>A running value can only grow: past the upper limit it is missed already, past the only lower one met already.</summary>
    private Lanes Within(BoundCondition.Within test)
    {
        FieldValue field = fields.Read(test.Field);
        return Between(
            field,
            test.Low is { } low ? Comparison.Above(field.Value, low) : null,
            test.High is { } high ? Comparison.Below(field.Value, high) : null);
    }

    /// <summary>The same in working days: not the value is compared but the moment the clock has come to.</summary>
    private Lanes Within(BoundCondition.WithinDays test)
    {
        Expression onTime = Expression.Constant(0);
        return Between(
            fields.Read(test.Field),
            test.Low is { } low ? Expression.MakeBinary(low.Inclusive ? ExpressionType.GreaterThanOrEqual : ExpressionType.GreaterThan, fields.Standing(test.Field, low.Days), onTime) : null,
            test.High is { } high ? Expression.MakeBinary(high.Inclusive ? ExpressionType.LessThanOrEqual : ExpressionType.LessThan, fields.Standing(test.Field, high.Days), onTime) : null);
    }

    private static Lanes Between(FieldValue field, Expression? above, Expression? below)
    {
        Expression inside = Logic.And(above ?? Logic.True, below ?? Logic.True);
        Expression metEarly = below is null && field.Grows ? Logic.And(field.Running, above ?? Logic.True) : Logic.False;
        Expression missedEarly = below is not null && field.Grows ? Logic.And(field.Running, Logic.Not(below)) : Logic.False;
        return new Lanes(
            Logic.Or(Logic.And(field.Given, inside), metEarly),
            Logic.Or(Logic.And(field.Given, Logic.Not(inside)), missedEarly),
            Nowhere(field));
    }

    private Lanes OneOf(BoundCondition.OneOf test)
    {
        FieldValue field = fields.Read(test.Field);
        Expression equal = Logic.Any(test.Values.Select(v => Comparison.Equal(field.Value, test.Field, v)));
        Expression passed = Passed(test, field);
        return new Lanes(
            Logic.And(field.Given, equal),
            Logic.Or(Logic.And(field.Given, Logic.Not(equal)), passed),
            Nowhere(field));
    }

    /// <summary>A running value that is beyond the largest of the values will be none of them.</summary>
    private static Expression Passed(BoundCondition.OneOf test, FieldValue field)
    {
        if (!test.Field.CanRun || !field.Grows || test.Field.Kind is ValueKind.Text or ValueKind.Flag || test.Values.IsEmpty) return Logic.False;
        BoundValue largest = test.Values.MaxBy(v => v.Amount);
        return Logic.And(field.Running, Comparison.Above(field.Value, new BoundLimit(largest, false)));
    }

    private Lanes Plain(BoundField boundField, Func<Expression, Expression> test)
    {
        FieldValue field = fields.Read(boundField);
        Expression holds = test(field.Value);
        return new Lanes(Logic.And(field.Given, holds), Logic.And(field.Given, Logic.Not(holds)), Nowhere(field));
    }

    private static MethodCallExpression StartsWith(BoundCondition.StartsWith test, Expression value) => Expression.Call(
        test.Field.Coding!.Decode(value),
        typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string), typeof(StringComparison)])!,
        Expression.Constant(test.Prefix), Expression.Constant(StringComparison.Ordinal));

    private static Expression Nowhere(FieldValue field) => Logic.And(Logic.Not(field.Given), Logic.Not(field.Running));
}
