using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Model;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>
/// Fuses standards into one judge: reads each field once, then for every standard its scope, exclusions and measure, and counts
/// the record in the cell it belongs to.
/// </summary>
internal sealed class JudgeCompiler<T>
{
    private readonly BoundSet _set;
    private readonly TallyLayout _layout;
    private readonly RecordShape<T> _shape;
    private readonly ParameterExpression _ordinal = Expression.Parameter(typeof(long), "ordinal");
    private readonly ParameterExpression _ledger = Expression.Parameter(typeof(Ledger), "ledger");
    private readonly ParameterExpression _place = Expression.Variable(typeof(int), "place");
    private readonly FieldReader _fields;
    private readonly JudgementMaker _judgements;
    private readonly CellFinder _cells;
    private readonly EntryCompiler<T> _entries;
    private readonly AtRiskCompiler _atRisk;
    private readonly HashSet<BoundField> _negative;
    private readonly IReadOnlyDictionary<int, Ladder> _ladders;
    private readonly JudgeTurn _turn;

    /// <param name="set">The standards.</param>
    /// <param name="layout">Where their counters are.</param>
    /// <param name="ladders">The ladders, by the standards on them.</param>
    /// <param name="shape">The shape of the records.</param>
    /// <param name="entries">Makes evidence of it.</param>
    /// <param name="neighbours">The indexes of neighbours asked for.</param>
    /// <param name="negative">The fields whose negative times some judge counts already: a record has each once.</param>
    /// <param name="turn">Its place among the judges of a record.</param>
    public JudgeCompiler(
        BoundSet set, TallyLayout layout, IReadOnlyDictionary<int, Ladder> ladders, RecordShape<T> shape, EntryCompiler<T> entries, NeighbourPlan neighbours, HashSet<BoundField> negative, JudgeTurn turn)
    {
        (_ladders, _negative, _turn) = (ladders, negative, turn);
        (_set, _layout, _shape) = (set, layout, shape);
        _entries = entries;
        _fields = new FieldReader(Unchanging.Of(Expression.Field(_ledger, nameof(Ledger.AsOf))), NoteNegative, Expression.Field(_ledger, nameof(Ledger.Events)))
        {
            Neighbours = field => neighbours.In(Expression.Field(_ledger, nameof(Ledger.Neighbours)), field),
        };
        _judgements = Judgements(new ConditionCompiler(_fields));
        _cells = new CellFinder(_ledger, _fields.Read, turn == JudgeTurn.Alone ? null : _place);
        _atRisk = new AtRiskCompiler(_fields, _judgements.Conditions, _ledger, Expression.Invoke(Expression.Constant(entries.Id), _shape.Record, _ordinal));
    }

    /// <param name="standards">The standards by their positions in the set, those of one scope beside each other.</param>
    public Judge<T> Compile(IEnumerable<ScopedStandard> standards)
    {
        Expression[] judgements = [.. standards.GroupBy(s => s.Scope).Select(g => Judge([.. g.Select(s => s.Index)]))];
        Expression start = _turn == JudgeTurn.First ? Expression.Call(_ledger, nameof(Ledger.Turn), null) : Expression.Empty();
        return new Judge<T>(_shape, new JudgeCode(
            _ordinal, _ledger, _place, [.. _fields.Variables, .. _cells.Variables], start, [.. _cells.Begin, .. _fields.Statements, .. judgements]));
    }

    private Expression NoteNegative(BoundField field) =>
        _negative.Add(field) ? Expression.Call(_ledger, nameof(Ledger.NoteNegative), null, Expression.Constant(field.Name)) : Expression.Empty();

    /// <summary>Standards of one scope: it is asked once for all of them.</summary>
    private Expression Judge(int[] indices)
    {
        ScopeTest scope = _judgements.Scope(_set.Standards[indices[0]]);
        Expression unclear = Statement.IfThen(scope.Unclear, Expression.Block(indices.Select(NoteUnclear)));
        return Statement.IfElse(scope.Inside, Expression.Block(InScope(indices)), unclear);
    }

    private IEnumerable<Expression> InScope(int[] indices) =>
        indices.Where(i => !_ladders.ContainsKey(i)).Select(i => InScope(_set.Standards[i], i))
            .Concat(indices.Where(_ladders.ContainsKey).Select(i => _ladders[i]).Distinct().Select(InScope));

    private BlockExpression InScope(Ladder ladder)
    {
        BoundStandard standard = _set.Standards[ladder.Standards[0]];
        StandardLayout layout = _layout.Standards[ladder.Standards[0]];
        Expression counts = _cells.Counts(layout.Cut, _layout.Cuts[layout.Cut], standard);
        var compiler = new LadderCompiler(ladder, _fields, counts, layout.Counts);
        Expression measured = compiler.Measure(limit => Measured(standard, ladder, limit), standard.Target?.IsCeiling ?? false, (side, step) => Evidence(standard, ladder, side, step));
        Expression unclear = Expression.Block(ladder.Standards.Select(NoteUnclear));
        return Expression.Block(_cells.Ensure(layout.Cut), compiler.Follow(_judgements.Of(standard, new Judgement.Measured()), measured, unclear));
    }

    /// <summary>What a standard on a ladder says when its limit gives these answers.</summary>
    private Judgement Measured(BoundStandard standard, Ladder ladder, Lanes limit) =>
        Judgements(new ConditionCompiler(_fields) { Assumed = (ladder.Limit, limit) }).Measured(standard);

    private JudgementMaker Judgements(ConditionCompiler conditions) =>
        new(_fields, Unchanging.Of(Expression.Field(_ledger, nameof(Ledger.From))), Unchanging.Of(Expression.Field(_ledger, nameof(Ledger.Until)))) { Conditions = conditions };

    private BlockExpression InScope(BoundStandard standard, int index)
    {
        StandardLayout layout = _layout.Standards[index];
        Expression counts = _cells.Counts(layout.Cut, _layout.Cuts[layout.Cut], standard);
        Expression judged = Follow(_judgements.Of(standard), standard, index, new RecordClasses(counts, layout.Counts));
        return Expression.Block(_cells.Ensure(layout.Cut), judged);
    }

    private Expression Follow(Judgement judgement, BoundStandard standard, int index, RecordClasses classes) => judgement switch
    {
        Judgement.Decided or Judgement.Noted when _layout.Standards[index].Distribution is not null => Expression.Block(Conclude(judgement, standard, index, classes), Distribution(standard, index)),
        Judgement.Decided or Judgement.Noted => Conclude(judgement, standard, index, classes),
        Judgement.When way => Statement.IfElse(way.Test, Follow(way.Then, standard, index, classes), Follow(way.Otherwise, standard, index, classes)),
        Judgement.UnclearIf unclear => Expression.Block(Statement.IfThen(unclear.Test, NoteUnclear(index)), Follow(unclear.Rest, standard, index, classes)),
        Judgement.Excluded excluded => classes.Excluded(excluded.Because),
        Judgement.Skipped skipped => classes.Skipped(skipped.Reason),
        Judgement.Pending pending => Pending(pending, standard, index, classes),
        Judgement.PendingValue { SoFar: { } amount } => Expression.Block(Expression.Call(Figure(standard, index), nameof(SumTally.NoteRunning), null, amount), classes.Pending),
        Judgement.PendingValue => classes.Pending,
        Judgement.Unmeasurable => classes.Unmeasurable,
        _ => throw new InvalidOperationException($"Unknown judgement {judgement.GetType().Name}."),
    };

    /// <summary>What is counted of a record that was judged.</summary>
    private Expression Conclude(Judgement judgement, BoundStandard standard, int index, RecordClasses classes) => judgement switch
    {
        Judgement.Decided { IsMet: true } met => met.IsEvidence ? Expression.Block(classes.Met, Evidence(standard, index)) : classes.Met,
        Judgement.Decided missed => missed.IsEvidence ? Expression.Block(classes.Missed, Evidence(standard, index)) : classes.Missed,
        Judgement.Noted noted => Expression.Call(Figure(standard, index), nameof(SumTally.Note), null, [.. noted.Amounts]),
        _ => throw new InvalidOperationException($"{judgement.GetType().Name} judges no record."),
    };

    private Expression Pending(Judgement.Pending pending, BoundStandard standard, int index, RecordClasses classes)
    {
        Expression look = _atRisk.Look(standard, index, pending.Condition, _judgements.SubjectValue(standard));
        return look is DefaultExpression ? classes.Pending : Expression.Block(classes.Pending, look);
    }

    private Expression Figure(BoundStandard standard, int index) => _cells.Figure(_layout.Standards[index], standard.Measure switch
    {
        BoundMeasure.Figure { Kind: FigureKind.Average or FigureKind.Total } => typeof(SumTally),
        BoundMeasure.Figure { Kind: FigureKind.Nps } => typeof(NpsTally),
        BoundMeasure.Figure or BoundMeasure.Percentile => typeof(HistogramTally),
        BoundMeasure.Rate => typeof(RateTally),
        _ => throw new InvalidOperationException($"{standard.Measure.GetType().Name} has no figure."),
    });

    private Expression Evidence(BoundStandard standard, int index)
    {
        if (standard.Source.Evidence == 0) return Expression.Empty();
        Expression tally = Unchanging.Of(Expression.ArrayIndex(Expression.Field(_ledger, nameof(Ledger.Evidence)), Expression.Constant(index)));
        return Keep(standard, tally);
    }

    /// <summary>Gives a tally of evidence the record at hand, if that may belong there.</summary>
    private BlockExpression Keep(BoundStandard standard, Expression evidence)
    {
        ParameterExpression tally = Expression.Variable(typeof(EvidenceTally), "evidence");
        Expression time = _judgements.Time(standard), mayTake = Expression.Call(tally, nameof(EvidenceTally.MayTakeNone), null, time);
        if (standard.Subject is { } subject && _fields.Read(subject) is var field)
            mayTake = Logic.Either(field.Shown, Expression.Call(tally, nameof(EvidenceTally.MayTake), null, field.Value.Type == typeof(long) ? field.Value : field.Amount, time), mayTake);
        Expression entry = Expression.Invoke(Expression.Constant(_entries.Of(standard)), _shape.Record, _ordinal, _ledger);
        return Expression.Block(
            [tally], Expression.Assign(tally, evidence), Expression.IfThen(mayTake, Expression.Call(tally, nameof(EvidenceTally.Take), null, entry)));
    }

    /// <summary>Notes the value of a judged record, or the one so far where that decided; nothing unless it is asked for.</summary>
    private Expression Distribution(BoundStandard standard, int index)
    {
        if (_layout.Standards[index].Distribution is null || MeasuredLimit.Of(standard) is not { } limit) return Expression.Empty();
        FieldValue field = _fields.Read(limit.Field);
        Expression tally = Unchanging.Of(Expression.ArrayIndex(Expression.Field(_ledger, nameof(Ledger.Distributions)), Expression.Constant(index)));
        return Statement.IfThen(field.Shown, Expression.Call(tally, nameof(DistributionTally.Note), null, field.Amount));
    }

    private Expression Evidence(BoundStandard standard, Ladder ladder, string side, Expression step)
    {
        if (standard.Source.Evidence == 0) return Expression.Empty();
        Expression tally = Expression.ArrayIndex(Expression.Field(_ledger, nameof(Ledger.Ladders)), Expression.Constant(ladder.Number));
        return Keep(standard, Expression.ArrayIndex(Unchanging.Of(Expression.Property(tally, side)), step));
    }

    private Expression NoteUnclear(int index) => RecordClasses.Increment(Unchanging.Of(Expression.Field(_ledger, nameof(Ledger.Unclear))), index);
}
