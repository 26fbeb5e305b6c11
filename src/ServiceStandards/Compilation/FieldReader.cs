using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Calendars;
using ServiceStandards.Clocks;
using ServiceStandards.Model;
using ServiceStandards.Neighbours;
using ServiceStandards.Records;
using ServiceStandards.Values;

namespace ServiceStandards.Compilation;

/// <summary>
/// Reads each field that is asked for once, into variables, in the order of their dependencies; so a wait that fifty
/// standards test is computed once a record.
/// </summary>
/// <param name="asOf">The moment running clocks are read at.</param>
/// <param name="events">The buffers that events are read into; null where no clock is read more than once.</param>
/// <param name="outer">What was read for all records, where this reads for some of them; null = this reads for all.</param>
internal sealed class FieldReader(Expression asOf, Expression? events = null, FieldReader? outer = null)
{
    private readonly Dictionary<BoundField, FieldValue> _values = [];
    private readonly Dictionary<(BoundField Field, int Days), Expression> _standings = [];
    private readonly Dictionary<EventsReading, Expression> _events = [];
    private readonly List<(BoundField.Elapsed Field, Expression Test)> _negatives = [];
    private int _buffers;

    /// <summary>The moment running clocks are read at.</summary>
    public Expression AsOf => asOf;

    /// <summary>The index that a field finds its neighbours in; not asked where no field that has any is read.</summary>
    public Func<BoundField.Neighbour, Expression>? Neighbours { get; init; } = outer?.Neighbours;

    private FieldReader All => outer?.All ?? this;

    public List<ParameterExpression> Variables { get; } = [];

    /// <summary>Assigns the variables; to be run before anything that uses them.</summary>
    public List<Expression> Statements { get; } = [];

    /// <summary>Each time between two others that was read for some record, with the test, of any record, whether it ends before it starts.</summary>
    public IReadOnlyList<(BoundField.Elapsed Field, Expression Test)> Negatives => All._negatives;

    /// <summary>Reads the same for some of the records.</summary>
    public FieldReader ForSome() => new(asOf, events, this);

    public FieldValue Read(BoundField field)
    {
        if (IsKnown(r => r._values, field, out FieldValue known)) return known;
        FieldValue made = field switch
        {
            BoundField.Column column => Read(column),
            BoundField.FirstGiven first => Read(first),
            BoundField.Elapsed elapsed => Read(elapsed),
            BoundField.Clock clock => Read(clock),
            BoundField.Inferred inferred => Read(inferred),
            BoundField.Arithmetic arithmetic => new ArithmeticReader(Read, Keep).Read(arithmetic),
            BoundField.Weighted weighted => new ArithmeticReader(Read, Keep).Read(weighted),
            BoundField.Choose choose => Read(choose),
            BoundField.TimePart part => Read(part),
            BoundField.StartOfDay day => Read(day),
            BoundField.Neighbour neighbour => Read(neighbour),
            _ => throw new InvalidOperationException($"Unknown field {field.GetType().Name}."),
        };
        return _values[field] = made;
    }

    private FieldValue Read(BoundField.Column column)
    {
        FieldReading reading = column.Reading;
        Expression source = Keep(reading.Source, column.Name);
        Expression given = Keep(reading.Given(source), column.Name + "?");
        Expression value = reading.Value(source), certain = reading.IsAlwaysThere ? value : Logic.Either(given, value, Expression.Default(value.Type));
        return reading.Whole is { } whole
            ? new FieldValue(given, certain, Logic.False) { Whole = Keep(whole(source), column.Name + "#") } // the value is seldom asked for
            : new FieldValue(given, Keep(certain, column.Name + "!"), Logic.False);
    }

    private FieldValue Read(BoundField.FirstGiven first)
    {
        FieldValue[] parts = [.. first.Parts.Select(Read)];
        Type type = Common(parts);
        Expression given = Keep(Logic.Any(parts.Select(p => p.Given)), first.Name + "?");
        Expression running = Keep(Logic.And(Logic.Not(given), Logic.Any(parts.Select(p => p.Running))), first.Name + "~");
        Expression value = parts.Reverse().Select(p => (Has: Logic.Or(p.Given, Logic.And(Logic.Not(given), p.Shown)), Value: As(p.Value, type)))
            .Aggregate((Expression)Expression.Default(type), (rest, part) => Logic.Either(part.Has, part.Value, rest));
        FieldValue made = FieldValue.OfClock(given, Keep(value, first.Name + "!"), running) with { SoFar = Logic.Any(parts.Select(p => p.Shown)) };
        return parts.Where(p => p.Running != Logic.False).All(p => p.IsClock) ? made : made with { Least = null };
    }

    private FieldValue Read(BoundField.Elapsed elapsed)
    {
        All.LookForNegative(elapsed);
        (FieldValue from, FieldValue to) = Ends(elapsed);
        Expression given = Keep(Logic.And(Logic.And(from.Given, to.Given), Expression.GreaterThanOrEqual(to.Value, from.Value)), elapsed.Name + "?");
        Expression over = Logic.Any(elapsed.EndedBy.Select(e => Read(e).Given));
        Expression running = Keep(Logic.And(from.Given, Logic.And(Logic.Not(to.Given), Logic.Not(over))), elapsed.Name + "~");
        Expression finished = Span(elapsed.Calendar, from.Value, to.Value);
        Expression soFar = Logic.Either(Expression.GreaterThan(asOf, from.Value), Span(elapsed.Calendar, from.Value, asOf), Expression.Constant(0L));
        Expression value = Logic.Either(given, finished, Logic.Either(running, soFar, Expression.Constant(0L)));
        return FieldValue.OfClock(given, Keep(value, elapsed.Name + "!"), running);
    }

    /// <summary>Looks whether it ends before it starts.</summary>
    public void LookForNegative(BoundField.Elapsed elapsed)
    {
        if (_negatives.Exists(n => n.Field == elapsed)) return;
        (FieldValue from, FieldValue to) = Ends(elapsed);
        _negatives.Add((elapsed, Logic.And(Logic.And(from.Given, to.Given), Expression.LessThan(to.Value, from.Value))));
    }

    private (FieldValue From, FieldValue To) Ends(BoundField.Elapsed elapsed) =>
        (Read(elapsed.From), elapsed.To is { } end ? Read(end) : new FieldValue(Logic.False, Expression.Constant(0L), Logic.False));

    private static Expression Span(WorkingCalendar? calendar, Expression from, Expression to) => calendar is null
        ? Expression.Subtract(to, from)
        : Expression.Call(Expression.Constant(calendar), nameof(WorkingCalendar.ElapsedTicks), null, from, to);

    private FieldValue Read(BoundField.Clock clock)
    {
        Expression reading = Keep(Expression.Call(Expression.Constant(clock.Dial), nameof(EventClock.Read), null, Events(clock), asOf), clock.Name + "=");
        return FieldValue.OfClock(
            Keep(Expression.Property(reading, nameof(ClockReading.Given)), clock.Name + "?"),
            Keep(Expression.Property(reading, nameof(ClockReading.Value)), clock.Name + "!"),
            Keep(Expression.Property(reading, nameof(ClockReading.Running)), clock.Name + "~"));
    }

    /// <summary>The buffer that holds the record's events, read once for all clocks.</summary>
    public Expression Events(BoundField.Clock clock)
    {
        if (IsKnown(r => r._events, clock.Events, out Expression? known)) return known;
        Expression empty = Expression.Call(events ?? Expression.New(typeof(EventBuffers)), nameof(EventBuffers.Emptied), null, Expression.Constant(All._buffers++));
        return _events[clock.Events] = Keep(clock.Events.Read(empty), "events");
    }

    /// <summary>How a field that has a value or runs stands to the end of the n-th working day: below 0 in time, 0 at the very moment, above 0 overdue.</summary>
    public Expression Standing(BoundField field, int days)
    {
        if (IsKnown(r => r._standings, (field, days), out Expression? known)) return known;
        FieldValue value = Read(field);
        Expression standing = field switch
        {
            BoundField.Clock clock => Expression.Call(
                typeof(WorkingDayClock), nameof(WorkingDayClock.Compare), null, Expression.Constant(clock.Dial), Events(clock), asOf, Expression.Constant(days)),
            BoundField.Elapsed { To: { } to } elapsed => Expression.Call(
                typeof(Moments), nameof(Moments.CompareToWorkingDays), null,
                Expression.Constant(elapsed.Calendar), Read(elapsed.From).Value, Logic.Either(value.Given, Read(to).Value, asOf), Expression.Constant(days)),
            _ => throw new InvalidOperationException($"{field.GetType().Name} has no working days."),
        };
        return _standings[(field, days)] = Keep(Logic.Either(Logic.Or(value.Given, value.Running), standing, Expression.Constant(0)), $"{field.Name}<{days}");
    }

    private FieldValue Read(BoundField.Inferred inferred)
    {
        Expression answered = inferred.Answered is { } a ? Read(a).Given : Logic.False;
        Expression abandoned = inferred.Abandoned is { } b ? Read(b).Given : Logic.False;
        Expression given = Keep(Logic.Or(answered, abandoned), inferred.Name + "?");
        Expression running = inferred.Wait is { } wait ? Logic.And(Logic.Not(given), Read(wait).Running) : Logic.False;
        Expression value = Logic.Either(answered, inferred.Coding.Literal("answered")!, inferred.Coding.Literal("abandoned")!);
        return new FieldValue(given, value, running)
        {
            SoFar = Logic.False,
            Is = text => text switch { "answered" => answered, "abandoned" => Logic.Not(answered), _ => Logic.False },
        };
    }

    private FieldValue Read(BoundField.Choose choose)
    {
        var conditions = new ConditionCompiler(this);
        (Lanes When, FieldValue Then)[] rows = [.. choose.Rows.Select(r => (conditions.Compile(r.When), Choice(choose, r.Then)))];
        FieldValue none = new(Logic.False, Expression.Default(rows[0].Then.Value.Type), Logic.False);
        FieldValue last = choose.Otherwise is { } otherwise ? Choice(choose, otherwise) : none;
        Type type = Common([.. rows.Select(r => r.Then), last]);
        Expression By(Func<FieldValue, Expression> what, Func<Lanes, Expression> undecided) => rows.Reverse().Aggregate(
            what(last), (rest, row) => Logic.Either(row.When.Met, what(row.Then), Logic.Either(row.When.Missed, rest, undecided(row.When))));
        bool isAmount = choose.Kind is ValueKind.Number or ValueKind.Duration && rows.Select(r => r.Then).Append(last).Any(v => v.Running != Logic.False);
        return new FieldValue(
            Keep(By(v => v.Given, _ => Logic.False), choose.Name + "?"),
            Keep(By(v => As(v.Value, type), _ => Expression.Default(type)), choose.Name + "!"),
            Keep(By(v => v.Running, when => Logic.Not(when.Unmeasurable)), choose.Name + "~"))
        {
            SoFar = By(v => v.SoFar, _ => Logic.False),
            Least = isAmount ? By(v => FieldValue.OrNone(v.Least), _ => FieldValue.OrNone(null)) : null,
            Most = isAmount ? By(v => FieldValue.OrNone(v.Most), _ => FieldValue.OrNone(null)) : null,
        };
    }

    private FieldValue Choice(BoundField.Choose choose, BoundChoice choice)
    {
        if (choice.Field is { } field)
        {
            FieldValue value = Read(field);
            return field.Coding is { } coding ? value with { Value = Logic.Either(value.Given, coding.Decode(value.Value), Expression.Constant("")) } : value;
        }

        BoundValue literal = choice.Literal!.Value;
        Expression constant = choose.Kind switch
        {
            ValueKind.Text => Expression.Constant(literal.Text),
            ValueKind.Number => Expression.Constant(literal.Number),
            ValueKind.Flag => Logic.Of(literal.Whole != 0),
            _ => Expression.Constant(literal.Whole),
        };
        return new FieldValue(Logic.True, constant, Logic.False);
    }

    private FieldValue Read(BoundField.TimePart part)
    {
        FieldValue time = Read(part.Time);
        string method = part.Part switch
        {
            TimePartKind.Date => nameof(Moments.DateOf),
            TimePartKind.Weekday => nameof(Moments.WeekdayOf),
            TimePartKind.Hour => nameof(Moments.HourOf),
            _ => throw new InvalidOperationException($"Unknown part {part.Part}."),
        };
        Expression value = Expression.Call(typeof(Moments), method, null, time.Value, Expression.Constant(part.Zone, typeof(NodaTime.DateTimeZone)));
        return new FieldValue(time.Given, Keep(Logic.Either(time.Given, value, Expression.Default(value.Type)), part.Name + "!"), Logic.False);
    }

    private FieldValue Read(BoundField.StartOfDay day)
    {
        FieldValue date = Read(day.Date);
        Expression start = Expression.Call(typeof(Moments), nameof(Moments.StartOfDay), null, date.Value, Expression.Constant(day.Zone, typeof(NodaTime.DateTimeZone)));
        return new FieldValue(date.Given, Keep(Logic.Either(date.Given, start, Expression.Constant(0L)), day.Name + "!"), Logic.False);
    }

    private FieldValue Read(BoundField.Neighbour field)
    {
        FieldValue time = Read(field.Time);
        FieldValue key = NeighbourCompiler.Key(field.Same, time, Read);
        Expression known = Keep(key.Given, field.Name + "=");
        Expression look = Expression.Call(
            Neighbours is { } index ? index(field) : Expression.Constant(null, typeof(NeighbourIndex)),
            field.Next ? nameof(NeighbourIndex.UntilNext) : nameof(NeighbourIndex.SincePrevious), null, key.Value, time.Value);
        Expression found = Keep(Logic.Either(known, look, Expression.Constant(NeighbourIndex.None)), field.Name + "+");
        Expression given = Keep(Expression.NotEqual(found, Expression.Constant(NeighbourIndex.None)), field.Name + "?");
        Expression running = field.Next ? Keep(Logic.And(known, Logic.Not(given)), field.Name + "~") : Logic.False;
        Expression soFar = Logic.Either(Expression.GreaterThan(asOf, time.Value), Expression.Subtract(asOf, time.Value), Expression.Constant(0L));
        return FieldValue.OfClock(given, Keep(Logic.Either(given, found, Logic.Either(running, soFar, Expression.Constant(0L))), field.Name + "!"), running);
    }

    /// <summary>Whether something was read already, for these records or for all.</summary>
    private bool IsKnown<TKey, TValue>(Func<FieldReader, Dictionary<TKey, TValue>> what, TKey key, [MaybeNullWhen(false)] out TValue known) where TKey : notnull =>
        what(this).TryGetValue(key, out known) || (outer?.IsKnown(what, key, out known) ?? false);

    private static Type Common(FieldValue[] parts) =>
        parts.Select(p => p.Value.Type).Distinct().Take(2).Count() == 1 ? parts[0].Value.Type : typeof(decimal);

    private static Expression As(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    private Expression Keep(Expression value, string name)
    {
        if (value is ParameterExpression or ConstantExpression) return value;
        ParameterExpression variable = Expression.Variable(value.Type, name);
        Variables.Add(variable);
        Statements.Add(Expression.Assign(variable, value));
        return variable;
    }
}
