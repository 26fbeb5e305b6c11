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

    private Lanes Within(BoundCondition.Within test)
    {
        FieldValue field = fields.Read(test.Field);
        return Both(
            test.Low is { } low ? Large(field, value => Comparison.Above(value, low)) : null,
            test.High is { } high ? Small(field, value => Comparison.Below(value, high)) : null);
    }

    /// <summary>The same in working days: not the value is compared but the moment the clock has come to, which like the clock only goes on.</summary>
    private Lanes Within(BoundCondition.WithinDays test)
    {
        FieldValue field = fields.Read(test.Field);
        return Both(
            test.Low is { } low ? Large(Standing(low.Days), value => OnTime(low.Inclusive ? ExpressionType.GreaterThanOrEqual : ExpressionType.GreaterThan, value)) : null,
            test.High is { } high ? Small(Standing(high.Days), value => OnTime(high.Inclusive ? ExpressionType.LessThanOrEqual : ExpressionType.LessThan, value)) : null);
        FieldValue Standing(int days) => FieldValue.OfClock(field.Given, fields.Standing(test.Field, days), field.Running);
    }

    private static BinaryExpression OnTime(ExpressionType order, Expression standing) => Expression.MakeBinary(order, standing, Expression.Constant(0));

    private static Lanes Both(Lanes? low, Lanes? high) =>
        low is { } above && high is { } below ? All([above, below]) : low ?? high ?? throw new InvalidOperationException("A limit has a side.");

    /// <summary>A test that large values pass: a running value passes as soon as its least does, and fails as soon as its most does.</summary>
    private static Lanes Large(FieldValue field, Func<Expression, Expression> test) => Limit(field, test, field.Least, field.Most);

    /// <summary>A test that small values pass.</summary>
    private static Lanes Small(FieldValue field, Func<Expression, Expression> test) => Limit(field, test, field.Most, field.Least);

    private static Lanes Limit(FieldValue field, Func<Expression, Expression> test, Expression? lastToPass, Expression? firstToPass)
    {
        Expression holds = field.Say(test);
        return new Lanes(
            Logic.Or(Logic.And(field.Given, holds), Logic.And(field.Running, FieldValue.Surely(lastToPass, test))),
            Logic.Or(Logic.And(field.Given, Logic.Not(holds)), Logic.And(field.Running, FieldValue.Surely(firstToPass, value => Logic.Not(test(value))))),
            Nowhere(field));
    }

    private Lanes OneOf(BoundCondition.OneOf test)
    {
        FieldValue field = fields.Read(test.Field);
        Expression Equal(Expression value) => Logic.Any(test.Values.Select(v => field.Is is { } known ? known(v.Text!) : Comparison.Equal(value, test.Field, v)));
        Expression equal = field.Say(Equal);
        return new Lanes(
            Logic.Or(Logic.And(field.Given, equal), Settled(field, Equal)),
            Logic.Or(Logic.And(field.Given, Logic.Not(equal)), Passed(test, field)),
            Nowhere(field));
    }

    /// <summary>A running value whose end is known already, and passes the test.</summary>
    private static Expression Settled(FieldValue field, Func<Expression, Expression> test) => field.Least is null || field.Most is null ? Logic.False
        : Logic.And(field.Running, Logic.And(FieldValue.Surely(field.Least, test), Expression.Equal(FieldValue.OrNone(field.Least), FieldValue.OrNone(field.Most))));

    /// <summary>A running value that cannot end with any of the values.</summary>
    private static Expression Passed(BoundCondition.OneOf test, FieldValue field)
    {
        if (field.Least is null && field.Most is null) return Logic.False;
        return Logic.And(field.Running, Logic.All(test.Values.Select(v => new BoundLimit(v, false)).Select(v => Logic.Or(
            FieldValue.Surely(field.Least, least => Comparison.Above(least, v)),
            FieldValue.Surely(field.Most, most => Comparison.Below(most, v))))));
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
