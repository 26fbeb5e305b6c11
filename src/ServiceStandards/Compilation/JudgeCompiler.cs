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

    public JudgeCompiler(BoundSet set, TallyLayout layout, ParameterExpression record, Func<T, long, string> id, NeighbourPlan neighbours)
    {
        (_set, _layout, _record) = (set, layout, record);
        _id = (r, n) => id(r, n);
        _fields = new FieldReader(Expression.Field(_ledger, nameof(Ledger.AsOf)), NoteNegative, Expression.Field(_ledger, nameof(Ledger.Events)))
        {
            Neighbours = field => neighbours.In(Expression.Field(_ledger, nameof(Ledger.Neighbours)), field),
        };
        _conditions = new ConditionCompiler(_fields);
        _cells = new CellFinder(_ledger, _fields.Read);
        _atRisk = new AtRiskCompiler(_fields, _conditions, _ledger, Expression.Invoke(_id, _record, _ordinal));
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
        return Statement.IfElse(Logic.And(scope.Met, inTime), Expression.Block(indices.Select(i => InScope(_set.Standards[i], i))), unclear);
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

    private Expression InScope(BoundStandard standard, int index)
    {
        StandardLayout layout = _layout.Standards[index];
        Expression counts = _cells.Counts(layout.Cut, _layout.Cuts[layout.Cut], standard);
        var classes = new RecordClasses(counts, layout.Counts);
        Expression measured = Measure(standard, index, classes);
        if (standard.IsCutByTime && standard.Time is { } time) measured = Statement.IfElse(_fields.Read(time).Given, measured, classes.Unmeasurable);
        return Expression.Block(_cells.Ensure(layout.Cut), Exclusions(standard, index, classes, measured));
    }

    private Expression Exclusions(BoundStandard standard, int index, RecordClasses classes, Expression measured)
    {
        if (standard.Exclusions.IsEmpty) return measured;
        (BoundExclusion Exclusion, Lanes Lanes)[] all = [.. standard.Exclusions.Select(e => (e, _conditions.Compile(e.Condition)))];
        Expression undecided = Logic.Not(Logic.All(all.Select(e => e.Lanes.Missed)));
        Expression left = Expression.Block(Statement.IfThen(undecided, NoteUnclear(index)), measured);
        return all.Reverse().Aggregate(left, (rest, e) => Statement.IfElse(e.Lanes.Met, classes.Excluded(e.Exclusion.Because), rest));
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
        Expression evidence = Evidence(standard, index), distribution = Distribution(standard, index);
        Expression met = ceiling ? Expression.Block(classes.Met, evidence, distribution) : Expression.Block(classes.Met, distribution);
        Expression missed = ceiling ? Expression.Block(classes.Missed, distribution) : Expression.Block(classes.Missed, evidence, distribution);
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

        note = Expression.Block(note, Distribution(_set.Standards[index], index));
        Expression soFar = Statement.IfThen(field.Shows, Expression.Call(figure, nameof(SumTally.NoteRunning), null, field.Amount));
        Expression running = Expression.Block(soFar, classes.Pending);
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
        Expression value = SubjectValue(standard);
        Expression time = Expression.Constant(long.MaxValue);
        if (standard.Time is { } own) time = Expression.Condition(_fields.Read(own).Given, _fields.Read(own).Value, time);
        Expression tally = Expression.ArrayIndex(Expression.Field(_ledger, nameof(Ledger.Evidence)), Expression.Constant(index));
        Expression entry = Expression.New(
            typeof(EvidenceEntry).GetConstructors()[0],
            Expression.Invoke(_id, _record, _ordinal), value, time);
        return Statement.IfThen(
            Expression.Call(tally, nameof(EvidenceTally.MayTake), null, value, time),
            Expression.Call(tally, nameof(EvidenceTally.Take), null, entry));
    }

    /// <summary>Notes the value of a judged record, or the one so far where that decided; nothing unless it is asked for.</summary>
    private Expression Distribution(BoundStandard standard, int index)
    {
        if (_layout.Standards[index].Distribution is null || MeasuredLimit.Of(standard) is not { } limit) return Expression.Empty();
        FieldValue field = _fields.Read(limit.Field);
        Expression tally = Expression.ArrayIndex(Expression.Field(_ledger, nameof(Ledger.Distributions)), Expression.Constant(index));
        return Statement.IfThen(field.Shows, Expression.Call(tally, nameof(DistributionTally.Note), null, field.Amount));
    }

    /// <summary>The value, or the one so far, of the field with the limit; null when there is none.</summary>
    private Expression SubjectValue(BoundStandard standard)
    {
        Expression none = Expression.Constant(null, typeof(decimal?));
        if (standard.Subject is not { } subject) return none;
        FieldValue field = _fields.Read(subject);
        return Expression.Condition(field.Shows, Expression.Convert(field.Amount, typeof(decimal?)), none);
    }

    private Expression NoteUnclear(int index) => RecordClasses.Increment(Expression.Field(_ledger, nameof(Ledger.Unclear)), index);

    private readonly record struct RateSide(Expression Decided, Expression Amount, Expression Unmeasurable);
}
