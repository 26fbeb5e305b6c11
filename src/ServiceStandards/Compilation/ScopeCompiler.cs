using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Model;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Compiles what becomes of a record under the standards of one scope.</summary>
internal sealed class ScopeCompiler<T>
{
    private readonly BoundSet _set;
    private readonly TallyLayout _layout;
    private readonly IReadOnlyDictionary<int, Ladder> _ladders;
    private readonly JudgeParameters _given;
    private readonly ScopeTest _scope;
    private readonly FieldReader _fields;
    private readonly JudgementMaker _judgements;
    private readonly CellFinder _cells;
    private readonly AtRiskCompiler _atRisk;
    private readonly EvidenceCompiler<T> _evidence;
    private readonly int[] _standards;

    /// <param name="set">The standards.</param>
    /// <param name="layout">Where their counters are.</param>
    /// <param name="ladders">The ladders, by the standards on them.</param>
    /// <param name="shape">The shape of the records.</param>
    /// <param name="entries">Makes evidence of a record.</param>
    /// <param name="given">What the judge is given.</param>
    /// <param name="all">What is read for records in any scope.</param>
    /// <param name="isAlone">Whether no other judge looks at the same records.</param>
    /// <param name="standards">The standards of the scope, by their positions in the set.</param>
    public ScopeCompiler(
        BoundSet set, TallyLayout layout, IReadOnlyDictionary<int, Ladder> ladders, RecordShape<T> shape, EntryCompiler<T> entries, JudgeParameters given, FieldReader all, bool isAlone, int[] standards)
    {
        (_set, _layout, _ladders, _given, _standards) = (set, layout, ladders, given, standards);
        _scope = given.Judgements(all, set.IsWindowed).Scope(set.Standards[standards[0]]);
        _fields = all.ForSome();
        _judgements = given.Judgements(_fields, set.IsWindowed);
        _cells = new CellFinder(given, _fields.Read, isAlone);
        _evidence = new EvidenceCompiler<T>(shape, entries, given, _fields, _judgements);
        _atRisk = new AtRiskCompiler(_fields, _judgements.Conditions, given.Ledger, Expression.Invoke(Expression.Constant(entries.Id), shape.Record, given.Ordinal));
    }

    public IEnumerable<ParameterExpression> Variables => [.. _fields.Variables, .. _cells.Variables];

    /// <summary>Asks the scope once for all its standards; only a record in it is looked at more closely.</summary>
    public Expression Judge()
    {
        Expression[] judgements = [.. InScope()];
        Expression unclear = Statement.IfThen(_scope.Unclear, Expression.Block(_standards.Select(_given.NoteUnclear)));
        return Statement.IfElse(_scope.Inside, Expression.Block([.. _fields.Statements, .. _cells.Find, .. judgements]), unclear);
    }

    private IEnumerable<Expression> InScope() =>
        _standards.Where(i => !_ladders.ContainsKey(i)).Select(i => InScope(_set.Standards[i], i))
            .Concat(_standards.Where(_ladders.ContainsKey).Select(i => _ladders[i]).Distinct().Select(InScope));

    private Expression InScope(Ladder ladder)
    {
        BoundStandard standard = _set.Standards[ladder.Standards[0]];
        StandardLayout layout = _layout.Standards[ladder.Standards[0]];
        Expression counts = _cells.Counts(layout.Cut, _layout.Cuts[layout.Cut], standard);
        var outcomes = new Outcomes(layout.Counts);
        var compiler = new LadderCompiler(ladder, counts, outcomes, outcomes.Offence(standard));
        LadderReading reading = LadderReading.Of(ladder, _fields, outcomes, limit => _judgements.Measured(standard, ladder.Limit, limit));
        Expression measured = compiler.Measure(reading, (side, step) => _evidence.Keep(standard, ladder, side, step));
        Expression unclear = Expression.Block(ladder.Standards.Select(_given.NoteUnclear));
        return compiler.Follow(_judgements.Of(standard, new Judgement.Measured()), measured, unclear);
    }

    private Expression InScope(BoundStandard standard, int index)
    {
        StandardLayout layout = _layout.Standards[index];
        Expression counts = _cells.Counts(layout.Cut, _layout.Cuts[layout.Cut], standard);
        return Follow(_judgements.Of(standard), standard, index, new RecordClasses(counts, layout.Counts));
    }

    private Expression Follow(Judgement judgement, BoundStandard standard, int index, RecordClasses classes) => judgement switch
    {
        Judgement.Decided or Judgement.Noted when _layout.Standards[index].Distribution is not null => Expression.Block(Conclude(judgement, standard, index, classes), Distribution(standard, index)),
        Judgement.Decided or Judgement.Noted => Conclude(judgement, standard, index, classes),
        Judgement.When way => Statement.IfElse(way.Test, Follow(way.Then, standard, index, classes), Follow(way.Otherwise, standard, index, classes)),
        Judgement.UnclearIf unclear => Expression.Block(Statement.IfThen(unclear.Test, _given.NoteUnclear(index)), Follow(unclear.Rest, standard, index, classes)),
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
        Judgement.Decided { IsMet: true } met => met.IsEvidence ? Expression.Block(classes.Met, _evidence.Keep(standard, index)) : classes.Met,
        Judgement.Decided missed => missed.IsEvidence ? Expression.Block(classes.Missed, _evidence.Keep(standard, index)) : classes.Missed,
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

    /// <summary>Notes the value of a judged record, or the one so far where that decided; nothing unless it is asked for.</summary>
    private Expression Distribution(BoundStandard standard, int index)
    {
        if (_layout.Standards[index].Distribution is null || MeasuredLimit.Of(standard) is not { } limit) return Expression.Empty();
        FieldValue field = _fields.Read(limit.Field);
        Expression tally = _given.Of(nameof(Ledger.Distributions), index);
        return Statement.IfThen(field.Shown, Expression.Call(tally, nameof(DistributionTally.Note), null, field.Amount));
    }
}
