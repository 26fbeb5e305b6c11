using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Calendars;
using ServiceStandards.Records;
using ServiceStandards.Values;

namespace ServiceStandards.Compilation;

/// <summary>
/// Reads each field that is asked for once, into variables, in the order of their dependencies; so a wait that fifty
/// standards test is computed once a record.
/// </summary>
internal sealed class FieldReader(Expression asOf, Func<string, Expression> noteNegative)
{
    private readonly Dictionary<BoundField, FieldValue> _values = [];

    public List<ParameterExpression> Variables { get; } = [];

    /// <summary>Assigns the variables; to be run before anything that uses them.</summary>
    public List<Expression> Statements { get; } = [];

    public FieldValue Read(BoundField field)
    {
        if (_values.TryGetValue(field, out FieldValue known)) return known;
        FieldValue made = field switch
        {
            BoundField.Column column => Read(column),
            BoundField.FirstGiven first => Read(first),
            BoundField.Elapsed elapsed => Read(elapsed),
            BoundField.Inferred inferred => Read(inferred),
            BoundField.Sum sum => Read(sum),
            BoundField.StartOfDay day => Read(day),
            _ => throw new InvalidOperationException($"Unknown field {field.GetType().Name}."),
        };
        return _values[field] = made;
    }

    private FieldValue Read(BoundField.Column column)
    {
        FieldReading reading = column.Reading;
        Expression source = Keep(reading.Source, column.Name);
        Expression given = Keep(reading.Given(source), column.Name + "?");
        Expression value = reading.Value(source);
        return new FieldValue(given, Keep(Either(given, value, Expression.Default(value.Type)), column.Name + "!"), Logic.False);
    }

    private FieldValue Read(BoundField.FirstGiven first)
    {
        FieldValue[] parts = [.. first.Parts.Select(Read)];
        Type type = Common(parts);
        Expression given = Keep(Logic.Any(parts.Select(p => p.Given)), first.Name + "?");
        Expression running = Keep(Logic.And(Logic.Not(given), Logic.Any(parts.Select(p => p.Running))), first.Name + "~");
        Expression value = parts.Reverse().Select(p => (Has: Logic.Or(p.Given, Logic.And(Logic.Not(given), p.Running)), Value: As(p.Value, type)))
            .Aggregate((Expression)Expression.Default(type), (rest, part) => Either(part.Has, part.Value, rest));
        return new FieldValue(given, Keep(value, first.Name + "!"), running);
    }

    private FieldValue Read(BoundField.Elapsed elapsed)
    {
        FieldValue from = Read(elapsed.From);
        FieldValue to = elapsed.To is { } end ? Read(end) : new FieldValue(Logic.False, Expression.Constant(0L), Logic.False);
        Expression both = Logic.And(from.Given, to.Given);
        Expression inOrder = Expression.GreaterThanOrEqual(to.Value, from.Value);
        Expression given = Keep(Logic.And(both, inOrder), elapsed.Name + "?");
        Statements.Add(Expression.IfThen(Logic.And(both, Logic.Not(inOrder)), noteNegative(elapsed.Name)));
        Expression over = Logic.Any(elapsed.EndedBy.Select(e => Read(e).Given));
        Expression running = Keep(Logic.And(from.Given, Logic.And(Logic.Not(to.Given), Logic.Not(over))), elapsed.Name + "~");
        Expression finished = Span(elapsed.Calendar, from.Value, to.Value);
        Expression soFar = Either(Expression.GreaterThan(asOf, from.Value), Span(elapsed.Calendar, from.Value, asOf), Expression.Constant(0L));
        Expression value = Either(given, finished, Either(running, soFar, Expression.Constant(0L)));
        return new FieldValue(given, Keep(value, elapsed.Name + "!"), running);
    }

    private static Expression Span(WorkingCalendar? calendar, Expression from, Expression to) => calendar is null
        ? Expression.Subtract(to, from)
        : Expression.Call(Expression.Constant(calendar), nameof(WorkingCalendar.ElapsedTicks), null, from, to);

    private FieldValue Read(BoundField.Inferred inferred)
    {
        Expression answered = inferred.Answered is { } a ? Read(a).Given : Logic.False;
        Expression abandoned = inferred.Abandoned is { } b ? Read(b).Given : Logic.False;
        Expression given = Keep(Logic.Or(answered, abandoned), inferred.Name + "?");
        Expression running = inferred.Wait is { } wait ? Logic.And(Logic.Not(given), Read(wait).Running) : Logic.False;
        Expression value = Either(answered, inferred.Coding.Literal("answered")!, inferred.Coding.Literal("abandoned")!);
        return new FieldValue(given, Keep(value, inferred.Name + "!"), running);
    }

    private FieldValue Read(BoundField.Sum sum)
    {
        FieldValue[] parts = [.. sum.Parts.Select(Read)];
        Type type = Common(parts);
        Expression given = Keep(Logic.All(parts.Select(p => p.Given)), sum.Name + "?");
        Expression running = Logic.And(Logic.Not(given), Logic.All(parts.Select(p => Logic.Or(p.Given, p.Running))));
        Expression value = parts.Select(p => As(p.Value, type)).Aggregate(Expression.AddChecked);
        return new FieldValue(given, Keep(value, sum.Name + "!"), sum.CanRun ? Keep(running, sum.Name + "~") : Logic.False);
    }

    private FieldValue Read(BoundField.StartOfDay day)
    {
        FieldValue date = Read(day.Date);
        Expression start = Expression.Call(typeof(Moments), nameof(Moments.StartOfDay), null, date.Value, Expression.Constant(day.Zone, typeof(NodaTime.DateTimeZone)));
        return new FieldValue(date.Given, Keep(Either(date.Given, start, Expression.Constant(0L)), day.Name + "!"), Logic.False);
    }

    private static Type Common(FieldValue[] parts) =>
        parts.Select(p => p.Value.Type).Distinct().Take(2).Count() == 1 ? parts[0].Value.Type : typeof(decimal);

    private static Expression As(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    private static Expression Either(Expression test, Expression yes, Expression no) =>
        test == Logic.True ? yes : test == Logic.False ? no : Expression.Condition(test, yes, no);

    private Expression Keep(Expression value, string name)
    {
        if (value is ParameterExpression or ConstantExpression) return value;
        ParameterExpression variable = Expression.Variable(value.Type, name);
        Variables.Add(variable);
        Statements.Add(Expression.Assign(variable, value));
        return variable;
    }
}
