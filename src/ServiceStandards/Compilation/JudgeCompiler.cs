using System.Collections.Immutable;
using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Model;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>
/// Fuses standards into one delegate: reads each field once, then for every standard its scope, exclusions and measure, and counts
/// the record in the cell it belongs to.
/// </summary>
internal sealed class JudgeCompiler<T>
{
    private readonly BoundSet _set;
    private readonly TallyLayout _layout;
    private readonly ParameterExpression _record;
    private readonly ParameterExpression _ordinal = Expression.Parameter(typeof(long), "ordinal");
    private readonly ParameterExpression _ledger = Expression.Parameter(typeof(Ledger), "ledger");
    private readonly FieldReader _fields;
    private readonly ConditionCompiler _conditions;
    private readonly CellFinder _cells;
    private readonly Expression<Func<T, long, string>> _id;
    private readonly AtRiskCompiler _atRisk;

    private readonly IReadOnlyDictionary<int, Ladder> _ladders;

    /// <param name="set">The standards.</param>
    /// <param name="layout">Where they count.</param>
    /// <param name="ladders">The ladders, by the standards on them.</param>
    /// <param name="record">The record.</param>
    /// <param name="id">Names a record.</param>
    /// <param name="neighbours">Is told of the indexes that are needed.</param>
    public JudgeCompiler(BoundSet set, TallyLayout layout, IReadOnlyDictionary<int, Ladder> ladders, ParameterExpression record, Func<T, long, string> id, NeighbourPlan neighbours)
    {
        _ladders = ladders;
        (_set, _layout, _record) = (set, layout, record);
        _id = (r, n) => id(r, n);
        _fields = new FieldReader(Expression.Field(_ledger, nameof(Ledger.AsOf)), NoteNegative, Expression.Field(_ledger, nameof(Ledger.Events)))
        {
            Neighbours = field => neighbours.In(Expression.Field(_ledger, nameof(Ledger.Neighbours)), field),
        };
        _conditions = new ConditionCompiler(_fields);
        _cells = new CellFinder(_ledger, _fields.Read);
        _atRisk = new AtRiskCompiler(_fields, _ledger, Expression.Invoke(_id, _record, _ordinal));
    }

    /// <param name="standards">The standards by their positions in the set, those of one scope beside each other.</param>
    public Action<T, long, Ledger> Compile(IEnumerable<ScopedStandard> standards)
    {
        Expression[] judgements = [.. standards.GroupBy(s => s.Scope).Select(g => Judge([.. g.Select(s => s.Index)]))];
        BlockExpression body = Expression.Block(
            [.. _fields.Variables, .. _cells.Variables],
            [.. _fields.Statements, .. judgements]);
        return Expression.Lambda<Action<T, long, Ledger>>(body, _record, _ordinal, _ledger).Compile();
    }

    private MethodCallExpression NoteNegative(string field) =>
        Expression.Call(_ledger, nameof(Ledger.NoteNegative), null, Expression.Constant(field));

    /// <summary>Standards of one scope: it is asked once for all of them.</summary>
    private Expression Judge(int[] indices)
    {
        BoundStandard first = _set.Standards[indices[0]];
        Lanes scope = _conditions.Compile(first.For);
        Expression inTime = InTime(first);
        Expression unclear = Statement.IfThen(Logic.And(inTime, Logic.Not(scope.Missed)), Expression.Block(indices.Select(NoteUnclear)));
        return Statement.IfElse(Logic.And(scope.Met, inTime), Expression.Block(InScope(indices)), unclear);
    }

    /// <summary>A record whose time is outside the evaluation's or the standard's own life is out of scope; without a time it is not.</summary>
    private Expression InTime(BoundStandard standard)
    {
        if (!standard.IsCutByTime || standard.Time is null) return Logic.True;
        FieldValue time = _fields.Read(standard.Time);
        Effective life = standard.Source.Effective;
        Expression[] tests =
        [
            Expression.LessThan(time.Value, Expression.Field(_ledger, nameof(Ledger.From))),
            Expression.GreaterThanOrEqual(time.Value, Expression.Field(_ledger, nameof(Ledger.Until))),
            life.From is { } from ? Expression.LessThan(time.Value, Expression.Constant(Values.Ticks.Of(from))) : Logic.False,
            life.Until is { } until ? Expression.GreaterThanOrEqual(time.Value, Expression.Constant(Values.Ticks.Of(until))) : Logic.False,
        ];
        return Logic.Not(Logic.And(time.Given, Logic.Any(tests)));
    }

    private IEnumerable<Expression> InScope(int[] indices) =>
        indices.Where(i => !_ladders.ContainsKey(i)).Select(i => InScope(_set.Standards[i], i))
            .Concat(indices.Where(_ladders.ContainsKey).Select(i => _ladders[i]).Distinct().Select(InScope));

    private Expression InScope(Ladder ladder)
    {
        int index = ladder.Standards[0];
        BoundStandard standard = _set.Standards[index];
        StandardLayout layout = _layout.Standards[index];
        Expression counts = _cells.Counts(layout.Cut, _layout.Cuts[layout.Cut], standard);
        Expression all(int counter) => LadderCompiler.Same(ladder, counts, counter - layout.Counts.First);
        var compiler = new LadderCompiler(_fields, layout.Counts);
        Expression measured = compiler.Measure(ladder, (BoundMeasure.Share)standard.Measure, standard.Target?.IsCeiling ?? false, counts, (side, step) => Evidence(standard, ladder, side, step));
        if (standard.IsCutByTime && standard.Time is { } time) measured = Statement.IfElse(_fields.Read(time).Given, measured, all(layout.Counts.Unmeasurable));
        return Expression.Block(
            _cells.Ensure(layout.Cut),
            Exclusions(standard, reason => all(layout.Counts.ExcludedFor(reason)), Expression.Block(ladder.Standards.Select(NoteUnclear)), measured));
    }

    private Expression InScope(BoundStandard standard, int index)
    {
        StandardLayout layout = _layout.Standards[index];
        Expression counts = _cells.Counts(layout.Cut, _layout.Cuts[layout.Cut], standard);
        var classes = new RecordClasses(counts, layout.Counts);
        Expression measured = Measure(standard, index, classes);
        if (standard.IsCutByTime && standard.Time is { } time) measured = Statement.IfElse(_fields.Read(time).Given, measured, classes.Unmeasurable);
        return Expression.Block(_cells.Ensure(layout.Cut), Exclusions(standard, classes.Excluded, NoteUnclear(index), measured));
    }

    private Expression Exclusions(BoundStandard standard, Func<string, Expression> excluded, Expression noteUnclear, Expression measured)
    {
        if (standard.Exclusions.IsEmpty) return measured;
        (BoundExclusion Exclusion, Lanes Lanes)[] all = [.. standard.Exclusions.Select(e => (e, _conditions.Compile(e.Condition)))];
        Expression undecided = Logic.Not(Logic.All(all.Select(e => e.Lanes.Missed)));
        Expression left = Expression.Block(Statement.IfThen(undecided, noteUnclear), measured);
        return all.Reverse().Aggregate(left, (rest, e) => Statement.IfElse(e.Lanes.Met, excluded(e.Exclusion.Because), rest));
    }

    private Expression Measure(BoundStandard standard, int index, RecordClasses classes) => standard.Measure switch
    {
        BoundMeasure.Share share => Share(share, standard, index, classes),
        BoundMeasure.Count count => Decide(count.Condition, standard, index, classes),
        BoundMeasure.Figure figure => Figure(figure.Field, index, classes, figure.Kind),
        BoundMeasure.Percentile percentile => Figure(percentile.Field, index, classes, FigureKind.Median),
        BoundMeasure.Rate rate => Rate(rate, index, classes),
        _ => throw new InvalidOperationException($"Unknown measure {standard.Measure.GetType().Name}."),
    };

    private Expression Share(BoundMeasure.Share share, BoundStandard standard, int index, RecordClasses classes) =>
        share.LeftOut.Reverse().Aggregate(Decide(share.Condition, standard, index, classes), (rest, leftOut) =>
        {
            Lanes lanes = _conditions.Compile(leftOut.Condition);
            Expression look = _atRisk.Look(standard, index, _conditions.Compile(share.Condition), SubjectValue(standard));
            return Statement.IfElse(lanes.Met, classes.Skipped(leftOut.Reason), Statement.IfElse(lanes.Missed, rest, classes.Undecided(lanes, look)));
        });

    private Expression Decide(BoundCondition condition, BoundStandard standard, int index, RecordClasses classes)
    {
        Lanes lanes = _conditions.Compile(condition);
        bool ceiling = standard.Target?.IsCeiling ?? false;
        Expression evidence = Evidence(standard, index);
        Expression met = ceiling ? Expression.Block(classes.Met, evidence) : classes.Met;
        Expression missed = ceiling ? classes.Missed : Expression.Block(classes.Missed, evidence);
        return Statement.IfElse(lanes.Met, met, Statement.IfElse(lanes.Missed, missed, classes.Undecided(lanes, _atRisk.Look(standard, index, lanes, SubjectValue(standard)))));
    }

    private Expression Figure(BoundField boundField, int index, RecordClasses classes, FigureKind kind)
    {
        FieldValue field = _fields.Read(boundField);
        Expression figure = _cells.Figure(_layout.Standards[index], FigureType(kind));
        Expression note = Expression.Call(figure, nameof(SumTally.Note), null, field.Amount);
        if (kind == FigureKind.Nps)
        {
            Expression answer = Expression.Call(typeof(NpsTally), nameof(NpsTally.IsAnswer), null, field.Amount);
            return Statement.IfElse(Logic.And(field.Given, answer), note, classes.Unmeasurable);
        }

        Expression running = Expression.Block(Expression.Call(figure, nameof(SumTally.NoteRunning), null, field.Amount), classes.Pending);
        return Statement.IfElse(field.Given, note, Statement.IfElse(field.Running, running, classes.Unmeasurable));
    }

    private static Type FigureType(FigureKind kind) => kind switch
    {
        FigureKind.Average or FigureKind.Total => typeof(SumTally),
        FigureKind.Median or FigureKind.Lowest or FigureKind.Highest => typeof(HistogramTally),
        FigureKind.Nps => typeof(NpsTally),
        _ => throw new InvalidOperationException($"Unknown figure {kind}."),
    };

    private Expression Rate(BoundMeasure.Rate rate, int index, RecordClasses classes)
    {
        RateSide of = Side(rate.Of), per = Side(rate.Per);
        Expression figure = _cells.Figure(_layout.Standards[index], typeof(RateTally));
        Expression note = Expression.Call(figure, nameof(RateTally.Note), null, of.Amount, per.Amount);
        return Statement.IfElse(Logic.And(of.Decided, per.Decided), note, Statement.IfElse(Logic.Or(of.Unmeasurable, per.Unmeasurable), classes.Unmeasurable, classes.Pending));
    }

    private RateSide Side(BoundRatePart part)
    {
        if (part.Field is { } boundField)
        {
            FieldValue field = _fields.Read(boundField);
            return new RateSide(field.Given, field.Amount, Logic.And(Logic.Not(field.Given), Logic.Not(field.Running)));
        }

        Lanes lanes = _conditions.Compile(part.Condition!);
        Expression one = Expression.Condition(lanes.Met, Expression.Constant(1m), Expression.Constant(0m));
        return new RateSide(Logic.Or(lanes.Met, lanes.Missed), one, lanes.Unmeasurable);
    }

    private Expression Evidence(BoundStandard standard, int index)
    {
        if (standard.Source.Evidence == 0) return Expression.Empty();
        Expression tally = Expression.ArrayIndex(Expression.Field(_ledger, nameof(Ledger.Evidence)), Expression.Constant(index));
        return Statement.IfThen(
            Expression.Call(tally, nameof(EvidenceTally.MayTake), null, SubjectValue(standard), Time(standard)),
            Expression.Call(tally, nameof(EvidenceTally.Take), null, Entry(standard)));
    }

    private Expression Evidence(BoundStandard standard, Ladder ladder, string side, Expression step)
    {
        if (standard.Source.Evidence == 0) return Expression.Empty();
        Expression tally = Expression.ArrayIndex(Expression.Field(_ledger, nameof(Ledger.Ladders)), Expression.Constant(ladder.Number));
        ParameterExpression gate = Expression.Variable(typeof(EvidenceGate), "gate");
        Expression mayTake = Expression.Call(gate, nameof(EvidenceGate.MayTake), null, SubjectValue(standard), Time(standard));
        if (standard.Subject is { } subject && _fields.Read(subject) is { Value: var value } field && value.Type == typeof(long))
            mayTake = Expression.Condition(Logic.Or(field.Given, field.Running), Expression.Call(gate, nameof(EvidenceGate.MayTake), null, value, Time(standard)), mayTake);
        return Expression.Block(
            [gate],
            Expression.Assign(gate, Expression.ArrayIndex(Expression.Property(tally, side), step)),
            Expression.IfThen(mayTake, Expression.Call(gate, nameof(EvidenceGate.Take), null, Entry(standard))));
    }

    private NewExpression Entry(BoundStandard standard) => Expression.New(
        typeof(EvidenceEntry).GetConstructors()[0], Expression.Invoke(_id, _record, _ordinal), SubjectValue(standard), Time(standard));

    private Expression Time(BoundStandard standard)
    {
        Expression none = Expression.Constant(long.MaxValue);
        return standard.Time is { } own ? Expression.Condition(_fields.Read(own).Given, _fields.Read(own).Value, none) : none;
    }

    /// <summary>The value, or the one so far, of the field with the limit; null when there is none.</summary>
    private Expression SubjectValue(BoundStandard standard)
    {
        Expression none = Expression.Constant(null, typeof(decimal?));
        if (standard.Subject is not { } subject) return none;
        FieldValue field = _fields.Read(subject);
        return Expression.Condition(Logic.Or(field.Given, field.Running), Expression.Convert(field.Amount, typeof(decimal?)), none);
    }

    private Expression NoteUnclear(int index) => RecordClasses.Increment(Expression.Field(_ledger, nameof(Ledger.Unclear)), index);

    private readonly record struct RateSide(Expression Decided, Expression Amount, Expression Unmeasurable);
}
