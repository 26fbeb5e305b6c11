using System.Linq.Expressions;
using System.Runtime.Intrinsics;
using ServiceStandards.Binding;
using ServiceStandards.Model;
using ServiceStandards.Records;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation.Vectors;

/// <summary>
/// A loop over the records at hand, eight at a time, in the making. It decides who is in a scope, or which counter a standard counts each record with. Records
/// that need more than to be counted are set apart: those that may become evidence, whose scope is unclear, with a negative time or with a number that is not whole.
/// </summary>
internal sealed class VectorLoop<T>
{
    private readonly BoundSet _set;
    private readonly TallyLayout _layout;
    private readonly RecordShape<T> _shape;
    private readonly JudgeParameters _given = new();
    private readonly ParameterExpression _batch = Expression.Parameter(typeof(RecordBatch<T>), "batch");
    private readonly ParameterExpression _from = Expression.Parameter(typeof(int), "from");
    private readonly ParameterExpression _until = Expression.Parameter(typeof(int), "until");
    private readonly ParameterExpression _at = Expression.Variable(typeof(int), "at");
    private readonly Hoisting _kept = new();
    private readonly VectorForm _form;
    private readonly FieldReader _fields;
    private readonly JudgementMaker _judgements;
    private int _read;

    public VectorLoop(BoundSet set, TallyLayout layout, RecordShape<T> shape)
    {
        (_set, _layout, _shape) = (set, layout, shape);
        _form = new VectorForm(shape.Place!, _at, _kept);
        _fields = new FieldReader(_given.AsOf);
        _judgements = _given.Judgements(_fields, set.IsWindowed);
    }

    /// <summary>Whether all of it could be written for eight records.</summary>
    public bool Succeeded => _form.Succeeded;

    /// <summary>Decides who is in which scope, and sets apart whose scope is unclear or whose time between two others is negative.</summary>
    /// <param name="standards">A standard of each scope.</param>
    /// <param name="times">The times between two others.</param>
    public void AddScopes(IReadOnlyList<BoundStandard> standards, IEnumerable<BoundField.Elapsed> times)
    {
        Expression valid = _form.Set(Expression.Call(typeof(Eight), nameof(Eight.Among), null, _at, _from, _until), "valid"), apart = VectorForm.None;
        for (int i = 0; i < standards.Count; i++)
        {
            ScopeTest scope = _judgements.Scope(standards[i]);
            Expression inside = _form.Set(VectorForm.And(valid, Form(scope.Inside)), "inside");
            Do(nameof(Eight.Note), Picked(nameof(PickedRecords.Inside), i), _at, inside);
            apart = VectorForm.Or(apart, VectorForm.And(VectorForm.Not(inside), Form(scope.Unclear)));
        }

        foreach (BoundField.Elapsed time in times) _fields.LookForNegative(time);
        foreach (var (_, test) in _fields.Negatives.ToList()) apart = VectorForm.Or(apart, Form(test));
        Do(nameof(Eight.Note), Apart(), _at, VectorForm.And(valid, VectorForm.Or(apart, Unusual())));
    }

    /// <summary>Decides about the records of a scope under a standard or a ladder.</summary>
    /// <param name="unit">The standard or ladder.</param>
    /// <param name="scope">The number of the scope.</param>
    /// <param name="number">Its number among <see cref="PickedRecords.Counters"/>.</param>
    public void Add(VectorUnit unit, int scope, int number)
    {
        Expression counters = Picked(nameof(PickedRecords.Counters), number), apart = unit.Ladder is { } ladder ? Add(ladder, counters) : Add(unit.Standards[0], counters);
        apart = VectorForm.Or(apart, Unusual());
        if (apart != VectorForm.None) Do(nameof(Eight.Add), Apart(), Picked(nameof(PickedRecords.Inside), scope), _at, apart);
    }

    /// <summary>Finds the cells of the records that are sought, but for those that are not found at once.</summary>
    /// <param name="standard">A standard.</param>
    /// <param name="cut">How it is cut.</param>
    /// <param name="number">The number of the cut among <see cref="PickedRecords.Cells"/>.</param>
    public void AddCells(BoundStandard standard, int cut, int number)
    {
        if (standard.By is not [var only] || _fields.Read(only) is not { Value.Type: var type } group || type != typeof(long))
        {
            _form.Fail();
            return;
        }

        FieldValue time = _layout.Cuts[cut].Period is not null ? _fields.Read(standard.Time!) : new FieldValue(Logic.True, Expression.Constant(0L), Logic.False);
        Expression timed = Form(time.Given), moment = Form(time.Value), given = Form(group.Given), value = Form(group.Value), unusual = Unusual();
        Do(nameof(Eight.FindNear), _kept.Keep(_given.Of(nameof(Ledger.Books), cut)), _kept.Keep(_given.Picked(nameof(PickedRecords.Sought))), Picked(nameof(PickedRecords.Cells), number), _at, timed, moment, unusual == VectorForm.None ? given : VectorForm.And(given, VectorForm.Not(unusual)), value);
    }

    public Action<RecordBatch<T>, int, int, Ledger> Compile()
    {
        LabelTarget end = Expression.Label("end");
        Expression loop = Expression.Loop(
            Expression.Block(
            [
                Expression.IfThen(Expression.GreaterThanOrEqual(_at, _until), Expression.Break(end)),
                .. _form.Statements,
                Expression.AddAssign(_at, Expression.Constant(PickedRecords.AtOnce)),
            ]),
            end);
        Expression all = Expression.Block(
            [_shape.Record, _at, .. _kept.Variables, .. _form.Variables],
            [
                Expression.Assign(_shape.Record, Expression.ArrayIndex(Expression.Property(_batch, nameof(RecordBatch<>.Records)), Expression.Constant(0))),
                .. _kept.Statements,
                Expression.Assign(_at, Expression.And(_from, Expression.Constant(-PickedRecords.AtOnce))),
                loop,
            ]);
        return Expression.Lambda<Action<RecordBatch<T>, int, int, Ledger>>(all, _batch, _from, _until, _given.Ledger).Compile();
    }

    private Expression Add(int index, Expression counters)
    {
        var diagram = new DecisionDiagram();
        BoundStandard standard = _set.Standards[index];
        StandardLayout layout = _layout.Standards[index];
        var outcomes = new Outcomes(layout.Counts);
        if (standard.Measure is not (BoundMeasure.Share or BoundMeasure.Count) || layout.Distribution is not null) return _form.Fail();
        Judgement judgement = _judgements.Of(standard);
        long counter(int outcome) => layout.Counts.First + outcome;
        Expression decisions = outcomes.Of(judgement), decided = Set(Decide(diagram, diagram.Of(decisions), end => VectorForm.Number(counter(Outcomes.Number(end)))), "counter");
        Do(nameof(Eight.Store), counters, _at, decided);
        int offence = outcomes.Offence(standard);
        if (standard.Source.Evidence == 0 || !Outcomes.CanBe(decisions, offence)) return Doubts(judgement);
        Expression isOffence = VectorForm.Equal(decided, VectorForm.Number(counter(offence)));
        return VectorForm.Or(Doubts(judgement), VectorForm.And(isOffence, MayTake(standard, _given.Of(nameof(Ledger.Evidence), index))));
    }

    private Expression Add(Ladder ladder, Expression counters)
    {
        var diagram = new DecisionDiagram();
        int first = ladder.Standards[0];
        BoundStandard standard = _set.Standards[first];
        var outcomes = new Outcomes(_layout.Standards[first].Counts);
        LadderReading measured = LadderReading.Of(ladder, _fields, outcomes, limit => _judgements.Measured(standard, ladder.Limit, limit));
        Judgement judgement = _judgements.Of(standard, new Judgement.Measured());
        DecisionDiagram.Step alike(Expression ofMeasured, Func<Judgement, Expression> ofOthers) => diagram.Of(Outcomes.Decide(judgement, end => end is Judgement.Measured ? ofMeasured : ofOthers(end)));
        Expression step = Set(Decide(diagram, alike(measured.Step, _ => Expression.Constant(0)), Form), "step"); // one outcome under all standards counts as not passed at the first step
        DecisionDiagram.Step sides = diagram.Both(
            alike(measured.NotPassed, outcomes.OfEnd), alike(measured.Passed, outcomes.OfEnd), (notPassed, passed) => Expression.Constant(new Sides(Outcomes.Number(notPassed), Outcomes.Number(passed))));
        Expression number(Sides ends) => VectorForm.Number(Counters.Both(ladder.Layout.NotPassed(ends.NotPassed), ladder.Layout.Passed(ends.Passed)));
        Expression decided = Set(Decide(diagram, sides, end => number(Ends(end))), "counters");
        Do(nameof(Eight.StoreBoth), counters, _at, decided, step);
        if (standard.Source.Evidence == 0) return Doubts(judgement);
        Expression evidence(string ends, Func<Sides, int> side, Expression counts)
        {
            Sides[] offences = [.. DecisionDiagram.Steps(sides).OfType<DecisionDiagram.End>().Select(e => Ends(e.Value)).Where(e => side(e) == outcomes.Offence(standard))];
            if (offences.Length == 0) return VectorForm.None;
            Expression isOffence = offences.Aggregate(VectorForm.None, (some, offence) => VectorForm.Or(some, VectorForm.Equal(decided, number(offence))));
            return VectorForm.And(VectorForm.And(isOffence, counts), MayTake(standard, Expression.Property(_given.Of(nameof(Ledger.Ladders), ladder.Number), ends), ladder.Standards.Length < Vector512<long>.Count, step));
        }

        Expression notPassed = evidence(nameof(LadderTally.NotPassedEnds), ends => ends.NotPassed, VectorForm.Less(step, VectorForm.Number(ladder.Standards.Length)));
        Expression passed = evidence(nameof(LadderTally.PassedEnds), ends => ends.Passed, VectorForm.Less(VectorForm.None, step));
        return VectorForm.Or(Doubts(judgement), VectorForm.Or(notPassed, passed));
    }

    /// <summary>Which records may be evidence.</summary>
    /// <param name="standard">A standard.</param>
    /// <param name="evidence">Its evidence, or the ends of that of a ladder.</param>
    /// <param name="isOfFew">Whether the ladder has eight steps at the most.</param>
    /// <param name="step">The steps, on a ladder.</param>
    private Expression MayTake(BoundStandard standard, Expression evidence, bool isOfFew = false, params Expression[] step)
    {
        Expression ends = _kept.Keep(evidence), time = Form(_judgements.Time(standard));
        if (standard.Subject is not { } subject) return Expression.Call(typeof(Eight), nameof(Eight.MayTakeNone), null, ends, time);
        FieldValue field = _fields.Read(subject);
        Expression value = Form(field.Say(v => v.Type == typeof(long) ? v : Expression.Constant(0L))), shown = Form(field.Shown);
        string mayTake = isOfFew ? nameof(Eight.MayTakeOfFew) : nameof(Eight.MayTake);
        return Expression.Call(typeof(Eight), mayTake, null, [ends, .. step, value, shown, time]);
    }

    /// <summary>Of which records a standard notes, beside what becomes of them, that an exclusion was unclear; some more do not matter.</summary>
    private Expression Doubts(Judgement judgement) => judgement switch
    {
        Judgement.When way => VectorForm.Or(Doubts(way.Then), Doubts(way.Otherwise)),
        Judgement.UnclearIf doubt => VectorForm.Or(Form(doubt.Test), Doubts(doubt.Rest)),
        _ => VectorForm.None,
    };

    /// <summary>What decisions come to.</summary>
    /// <param name="diagram">What they are a part of.</param>
    /// <param name="decisions">The decisions.</param>
    /// <param name="end">The form of what they end in.</param>
    private Expression Decide(DecisionDiagram diagram, DecisionDiagram.Step decisions, Func<Expression, Expression> end)
    {
        if (diagram.IsTooLarge) return _form.Fail();
        var made = new Dictionary<DecisionDiagram.Step, Expression>();
        foreach (DecisionDiagram.Step step in DecisionDiagram.Steps(decisions))
        {
            made[step] = step switch
            {
                DecisionDiagram.Way way => Set(VectorForm.Pick(Form(way.Test), made[way.Yes], made[way.No]), "way"),
                DecisionDiagram.End last => end(last.Value),
                _ => throw new InvalidOperationException($"Unknown step {step.GetType().Name}."),
            };
        }

        return made[decisions];
    }

    private static Sides Ends(Expression end) => (Sides)((ConstantExpression)end).Value!;

    /// <summary>Which records take a way that is not the usual one in what was added last.</summary>
    private Expression Unusual()
    {
        Expression unusual = _form.UsualTests.Aggregate(VectorForm.None, (all, test) => VectorForm.Or(all, VectorForm.Not(test)));
        _form.UsualTests.Clear();
        return unusual;
    }

    private Expression Form(Expression expression)
    {
        for (; _read < _fields.Statements.Count; _read++) _form.Add(_fields.Statements[_read]);
        return _form.Of(expression);
    }

    private ParameterExpression Set(Expression value, string name) => _form.Set(value, name);

    private void Do(string what, params Expression[] with) => _form.Statements.Add(Expression.Call(typeof(Eight), what, null, with));

    private ParameterExpression Apart() => _kept.Keep(_given.Picked(nameof(PickedRecords.Apart)));

    private ParameterExpression Picked(string rows, int row) => _kept.Keep(Expression.ArrayIndex(_given.Picked(rows), Expression.Constant(row)));

    /// <summary>What becomes of a record under a limit that it does not pass, and under one that it passes, as numbers of <see cref="Outcomes"/>.</summary>
    private readonly record struct Sides(int NotPassed, int Passed);
}
