using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Model;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Makes of each bound standard the tree of decisions that all engines follow: scope, exclusions, time, measure.</summary>
/// <param name="fields">The fields.</param>
/// <param name="from">Records whose time is before this are out of scope; null = there is no such limit.</param>
/// <param name="until">Records whose time is this or later are out of scope; null = there is no such limit.</param>
internal sealed class JudgementMaker(FieldReader fields, Expression? from, Expression? until)
{
    /// <summary>Compiles conditions on the fields.</summary>
    public ConditionCompiler Conditions { get; init; } = new(fields);

    public ScopeTest Scope(BoundStandard standard)
    {
        Lanes scope = Conditions.Compile(standard.For);
        Expression inTime = InTime(standard);
        return new ScopeTest(Logic.And(scope.Met, inTime), Logic.And(inTime, Logic.Not(scope.Missed)));
    }

    /// <summary>What becomes of a record in scope.</summary>
    public Judgement Of(BoundStandard standard) => Of(standard, Measured(standard));

    /// <summary>The same with this in the place of what the measure says.</summary>
    public Judgement Of(BoundStandard standard, Judgement measured)
    {
        if (standard.IsCutByTime && standard.Time is { } time) measured = When(fields.Read(time).Given, measured, new Judgement.Unmeasurable());
        if (standard.Exclusions.IsEmpty) return measured;
        (string Because, Lanes Lanes)[] all = [.. standard.Exclusions.Select(e => (e.Because, Conditions.Compile(e.Condition)))];
        Expression undecided = Logic.Not(Logic.All(all.Select(e => e.Lanes.Missed)));
        Judgement left = undecided == Logic.False ? measured : new Judgement.UnclearIf(undecided, measured);
        return all.Reverse().Aggregate(left, (rest, e) => When(e.Lanes.Met, new Judgement.Excluded(e.Because), rest));
    }

    /// <summary>What the measure says of a record that is not excluded and has its time.</summary>
    public Judgement Measured(BoundStandard standard) => standard.Measure switch
    {
        BoundMeasure.Share share => Share(share, standard),
        BoundMeasure.Count count => Decide(count.Condition, standard),
        BoundMeasure.Figure figure => Figure(figure.Field, figure.Kind == FigureKind.Nps),
        BoundMeasure.Percentile percentile => Figure(percentile.Field, isNps: false),
        BoundMeasure.Rate rate => Rate(rate),
        _ => throw new InvalidOperationException($"Unknown measure {standard.Measure.GetType().Name}."),
    };

    /// <summary>The same when a limit gives these answers.</summary>
    public Judgement Measured(BoundStandard standard, BoundCondition.Within limit, Lanes answer) =>
        new JudgementMaker(fields, from, until) { Conditions = new ConditionCompiler(fields) { Assumed = (limit, answer) } }.Measured(standard);

    /// <summary>The value, or the one so far, of the field with the limit, a decimal; null when there is none.</summary>
    public Expression SubjectValue(BoundStandard standard)
    {
        Expression none = Expression.Constant(null, typeof(decimal?));
        if (standard.Subject is not { } subject) return none;
        FieldValue field = fields.Read(subject);
        return Expression.Condition(field.Shown, Expression.Convert(field.Amount, typeof(decimal?)), none);
    }

    /// <summary>The record's time in UTC ticks; the greatest long when it has none.</summary>
    public Expression Time(BoundStandard standard)
    {
        Expression none = Expression.Constant(long.MaxValue);
        return standard.Time is { } own ? Expression.Condition(fields.Read(own).Given, fields.Read(own).Value, none) : none;
    }

    /// <summary>A record whose time is outside the evaluation's or the standard's own life is out of scope; without a time it is not.</summary>
    private Expression InTime(BoundStandard standard)
    {
        if (!standard.IsCutByTime || standard.Time is null) return Logic.True;
        FieldValue time = fields.Read(standard.Time);
        Effective life = standard.Source.Effective;
        Expression[] tests =
        [
            from is null ? Logic.False : Expression.LessThan(time.Value, from),
            until is null ? Logic.False : Expression.GreaterThanOrEqual(time.Value, until),
            life.From is { } first ? Expression.LessThan(time.Value, Expression.Constant(Values.Ticks.Of(first))) : Logic.False,
            life.Until is { } end ? Expression.GreaterThanOrEqual(time.Value, Expression.Constant(Values.Ticks.Of(end))) : Logic.False,
        ];
        return Logic.Not(Logic.And(time.Given, Logic.Any(tests)));
    }

    private Judgement Share(BoundMeasure.Share share, BoundStandard standard) =>
        share.LeftOut.Reverse().Aggregate(Decide(share.Condition, standard), (rest, leftOut) =>
        {
            Lanes lanes = Conditions.Compile(leftOut.Condition);
            return When(lanes.Met, new Judgement.Skipped(leftOut.Reason), When(lanes.Missed, rest, Undecided(lanes, Conditions.Compile(share.Condition))));
        });

    private Judgement Decide(BoundCondition condition, BoundStandard standard)
    {
        Lanes lanes = Conditions.Compile(condition);
        bool ceiling = standard.Target?.IsCeiling ?? false;
        return When(lanes.Met, new Judgement.Decided(true, ceiling), When(lanes.Missed, new Judgement.Decided(false, !ceiling), Undecided(lanes, lanes)));
    }

    /// <summary>Pending or unmeasurable, for a condition that is neither met nor missed.</summary>
    /// <param name="lanes">The condition.</param>
    /// <param name="condition">What a pending record has still to meet.</param>
    private static Judgement Undecided(Lanes lanes, Lanes condition) =>
        When(lanes.Unmeasurable, new Judgement.Unmeasurable(), new Judgement.Pending(condition));

    private Judgement Figure(BoundField boundField, bool isNps)
    {
        FieldValue field = fields.Read(boundField);
        var note = new Judgement.Noted([field.Amount]);
        Judgement pending = When(field.SoFar, new Judgement.PendingValue(field.Amount), new Judgement.PendingValue(null));
        if (!isNps) return When(field.Given, note, When(field.Running, pending, new Judgement.Unmeasurable()));
        Expression answer = Expression.Call(typeof(NpsTally), nameof(NpsTally.IsAnswer), null, field.Amount);
        return When(Logic.And(field.Given, answer), note, When(field.Running, new Judgement.PendingValue(null), new Judgement.Unmeasurable()));
    }

    private Judgement Rate(BoundMeasure.Rate rate)
    {
        RateSide of = Side(rate.Of), per = Side(rate.Per);
        Judgement undecided = When(Logic.Or(of.Unmeasurable, per.Unmeasurable), new Judgement.Unmeasurable(), new Judgement.PendingValue(null));
        return When(Logic.And(of.Decided, per.Decided), new Judgement.Noted([of.Amount, per.Amount]), undecided);
    }

    private RateSide Side(BoundRatePart part)
    {
        if (part.Field is { } boundField)
        {
            FieldValue field = fields.Read(boundField);
            return new RateSide(field.Given, field.Amount, Logic.And(Logic.Not(field.Given), Logic.Not(field.Running)));
        }

        Lanes lanes = Conditions.Compile(part.Condition!);
        Expression one = Expression.Condition(lanes.Met, Expression.Constant(1m), Expression.Constant(0m));
        return new RateSide(Logic.Or(lanes.Met, lanes.Missed), one, lanes.Unmeasurable);
    }

    private static Judgement When(Expression test, Judgement then, Judgement otherwise) =>
        test == Logic.True ? then : test == Logic.False ? otherwise : new Judgement.When(test, then, otherwise);

    private readonly record struct RateSide(Expression Decided, Expression Amount, Expression Unmeasurable);
}
