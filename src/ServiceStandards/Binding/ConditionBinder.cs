using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>Finds the fields of conditions and types their literals. What cannot be bound is never met; the diagnostics say why.</summary>
internal sealed class ConditionBinder(FieldBinder fields, LiteralBinder literals, List<LiteralUse> uses, DiagnosticBag bag)
{
    private readonly DurationBinder _durations = new(literals, bag);

    /// <param name="condition">The condition; null always holds.</param>
    /// <param name="where">The construct it stands in, for messages: <c>for</c>, <c>share</c>.</param>
    public BoundCondition Bind(Condition? condition, string where) => condition switch
    {
        null => BoundCondition.Always,
        Condition.All all => new BoundCondition.All([.. all.Parts.Select(p => Bind(p, where))]),
        Condition.Any any => new BoundCondition.Any([.. any.Parts.Select(p => Bind(p, where))]),
        Condition.Not not => new BoundCondition.Not(Bind(not.Part, where)),
        Condition.FieldTest test => BindTests(test, where),
        _ => throw new InvalidOperationException($"Unknown condition {condition.GetType().Name}."),
    };

    private BoundCondition BindTests(Condition.FieldTest test, string where)
    {
        if (fields.Find(test.Field, where) is not { } field) return BoundCondition.Never;
        ImmutableArray<BoundCondition> bound = [.. test.Tests.Select(t => Bind(t, field))];
        return bound.Length == 1 ? bound[0] : new BoundCondition.All(bound);
    }

    private BoundCondition Bind(Test test, BoundField field) => test switch
    {
        Test.Given given => new BoundCondition.Given(field, given.Expected),
        Test.OneOf { Negated: true } oneOf => new BoundCondition.Not(BindOneOf(oneOf, field)),
        Test.OneOf oneOf => BindOneOf(oneOf, field),
        Test.StartsWith prefix => BindPrefix(prefix, field),
        Test.Limit limit => BindLimit(limit, field),
        Test.Between between => BindBetween(between, field),
        Test.During during => BindDuring(during, field),
        _ => throw new InvalidOperationException($"Unknown test {test.GetType().Name}."),
    };

    private BoundCondition BindOneOf(Test.OneOf test, BoundField field)
    {
        if (field.Kind == ValueKind.Time)
            return new BoundCondition.Any([.. test.Values.Select(v => literals.BindSpan(v, field) is { } span ? Between(field, span.From, span.Until) : BoundCondition.Never)]);
        if (field.Kind == ValueKind.Text) uses.AddRange(test.Values.Select(v => new LiteralUse(field, v.Text, v.Location)));
        return new BoundCondition.OneOf(field, [.. test.Values.Select(v => literals.Bind(v, field)).OfType<BoundValue>()]);
    }

    private BoundCondition BindPrefix(Test.StartsWith test, BoundField field)
    {
        if (field.Kind == ValueKind.Text) return new BoundCondition.StartsWith(field, test.Prefix.Text);
        bag.Add(Messages.NoText(test.Location, field.Name, field.Kind));
        return BoundCondition.Never;
    }

    private BoundCondition BindLimit(Test.Limit test, BoundField field)
    {
        bool ofTime = field.Kind is ValueKind.Time or ValueKind.Date;
        if (test.Kind is LimitKind.Before or LimitKind.After && !ofTime)
        {
            bag.Add(Messages.NoTime(test.Location, field.Name, field.Kind));
            return BoundCondition.Never;
        }

        if (!IsOrdered(field, test.Location)) return BoundCondition.Never;
        if (field.Kind == ValueKind.Time) return literals.BindSpan(test.Value, field) is { } span ? TimeLimit(field, test.Kind, span) : BoundCondition.Never;
        if (field.Kind == ValueKind.Duration) return BindDuration(test, field);
        return literals.Bind(test.Value, field) is { } value ? Limit(field, test.Kind, value) : BoundCondition.Never;
    }

    private BoundCondition BindDuration(Test.Limit test, BoundField field)
    {
        var limit = new WrittenLimit(test.Value, test.Kind is LimitKind.AtMost or LimitKind.AtLeast);
        return test.Kind is LimitKind.AtMost or LimitKind.Below ? _durations.Bind(field, null, limit) : _durations.Bind(field, limit, null);
    }

    private static BoundCondition.Within Limit(BoundField field, LimitKind kind, BoundValue value) => kind switch
    {
        LimitKind.AtMost => new(field, null, new BoundLimit(value, true)),
        LimitKind.Below or LimitKind.Before => new(field, null, new BoundLimit(value, false)),
        LimitKind.AtLeast => new(field, new BoundLimit(value, true), null),
        LimitKind.Above or LimitKind.After => new(field, new BoundLimit(value, false), null),
        _ => throw new InvalidOperationException($"Unknown limit {kind}."),
    };

    /// <summary>A date stands for its whole day: after it is from the next day on, at most it is to its end.</summary>
    private static BoundCondition.Within TimeLimit(BoundField field, LimitKind kind, (long From, long Until) span) => kind switch
    {
        LimitKind.AtMost => new(field, null, new BoundLimit(Time(span.Until), false)),
        LimitKind.Below or LimitKind.Before => new(field, null, new BoundLimit(Time(span.From), false)),
        LimitKind.AtLeast => new(field, new BoundLimit(Time(span.From), true), null),
        LimitKind.Above or LimitKind.After => new(field, new BoundLimit(Time(span.Until), true), null),
        _ => throw new InvalidOperationException($"Unknown limit {kind}."),
    };

    private BoundCondition BindBetween(Test.Between test, BoundField field)
    {
        if (!IsOrdered(field, test.Location)) return BoundCondition.Never;
        if (field.Kind == ValueKind.Time)
        {
            return literals.BindSpan(test.Low, field) is { } first && literals.BindSpan(test.High, field) is { } last
                ? Between(field, first.From, last.Until)
                : BoundCondition.Never;
        }

        if (field.Kind == ValueKind.Duration) return _durations.Bind(field, new WrittenLimit(test.Low, true), new WrittenLimit(test.High, true));
        return literals.Bind(test.Low, field) is { } low && literals.Bind(test.High, field) is { } high
            ? new BoundCondition.Within(field, new BoundLimit(low, true), new BoundLimit(high, true))
            : BoundCondition.Never;
    }

    private BoundCondition BindDuring(Test.During test, BoundField field)
    {
        if (field.Kind != ValueKind.Time)
        {
            bag.Add(Messages.NoTime(test.Location, field.Name, field.Kind));
            return BoundCondition.Never;
        }

        return fields.Calendar(test.Calendar) is { } calendar ? new BoundCondition.During(field, calendar) : BoundCondition.Never;
    }

    /// <summary>A time in [from, until), in ticks.</summary>
    public static BoundCondition Between(BoundField field, long? from, long? until) => new BoundCondition.Within(
        field,
        from is { } low ? new BoundLimit(Time(low), true) : null,
        until is { } high ? new BoundLimit(Time(high), false) : null);

    private bool IsOrdered(BoundField field, SourceLocation at)
    {
        if (field.Kind is not (ValueKind.Text or ValueKind.Flag)) return true;
        bag.Add(Messages.NotOrdered(at, field.Name, field.Kind));
        return false;
    }

    private static BoundValue Time(long ticks) => BoundValue.OfWhole(ValueKind.Time, ticks);
}
