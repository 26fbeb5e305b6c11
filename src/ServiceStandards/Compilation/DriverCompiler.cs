using System.Collections.Immutable;
using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Records;
using ServiceStandards.Tallies;
using ServiceStandards.Values;

namespace ServiceStandards.Compilation;

/// <summary>Compiles driver analyses into one judge: a record in scope that has all fields gives its values to its group.</summary>
internal sealed class DriverCompiler<T>
{
    private readonly RecordShape<T> _shape;
    private readonly JudgeParameters _given = new();
    private readonly FieldReader _fields;
    private readonly ConditionCompiler _conditions;

    public DriverCompiler(RecordShape<T> shape, NeighbourPlan neighbours)
    {
        _shape = shape;
        _fields = _given.Fields(neighbours);
        _conditions = new ConditionCompiler(_fields);
    }

    public Judge<T> Compile(ImmutableArray<BoundDrivers> analyses)
    {
        Expression[] notes = [.. analyses.Select(Note)];
        return new Judge<T>(_shape, new JudgeCode(_given, [.. _fields.Variables], Expression.Empty(), [.. _fields.Statements, .. notes]));
    }

    private Expression Note(BoundDrivers analysis, int index)
    {
        Expression book = _given.Of(nameof(Ledger.Drivers), index);
        Lanes scope = _conditions.Compile(analysis.For);
        Expression inTime = InTime(analysis), unclear = Increment(book, nameof(DriverBook.Unclear));
        Expression outside = Statement.IfThen(Logic.And(inTime, Logic.Not(scope.Missed)), unclear);
        return Statement.IfElse(Logic.And(scope.Met, inTime), Exclusions(analysis, book, unclear), outside);
    }

    private Expression InTime(BoundDrivers analysis)
    {
        if (analysis.Time is not { } own) return Logic.True;
        FieldValue time = _fields.Read(own);
        Expression outside = Logic.Or(
            Expression.LessThan(time.Value, _given.From),
            Expression.GreaterThanOrEqual(time.Value, _given.Until));
        return Logic.Not(Logic.And(time.Given, outside));
    }

    private Expression Exclusions(BoundDrivers analysis, Expression book, Expression unclear)
    {
        Lanes[] all = [.. analysis.Exclusions.Select(e => _conditions.Compile(e.Condition))];
        Expression undecided = Logic.Not(Logic.All(all.Select(e => e.Missed)));
        Expression left = Expression.Block(Statement.IfThen(undecided, unclear), Values(analysis, book));
        return Statement.IfElse(Logic.Any(all.Select(e => e.Met)), Increment(book, nameof(DriverBook.Excluded)), left);
    }

    private Expression Values(BoundDrivers analysis, Expression book)
    {
        FieldValue[] values = [.. analysis.Fields.Select(_fields.Read)];
        Expression complete = Logic.All(values.Select(v => v.Given));
        if (analysis.Time is { } time) complete = Logic.And(complete, _fields.Read(time).Given);
        Expression room = Expression.Field(book, nameof(DriverBook.Values));
        Expression[] fill = [.. values.Select((v, i) => Expression.Assign(Expression.ArrayAccess(room, Expression.Constant(i)), Shown(analysis.Fields[i], v)))];
        Expression group = analysis.By is { } by
            ? GroupNumber.Of(by, _fields.Read(by), Expression.Field(book, nameof(DriverBook.Groups)))
            : Expression.Constant(0);
        Expression note = Expression.Call(book, nameof(DriverBook.Note), null, group);
        return Statement.IfElse(complete, Expression.Block([.. fill, note]), Increment(book, nameof(DriverBook.Incomplete)));
    }

    /// <summary>Durations in seconds: exact, and what reports show.</summary>
    private static Expression Shown(BoundField field, FieldValue value) =>
        field.Kind == ValueKind.Duration ? Expression.Divide(value.Amount, Expression.Constant((decimal)TimeSpan.TicksPerSecond)) : value.Amount;

    private static Expression Increment(Expression book, string counter)
    {
        MemberExpression field = Expression.Field(book, counter);
        return Expression.Assign(field, Expression.Add(field, Expression.Constant(1L)));
    }
}
