using System.Linq.Expressions;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>
/// Compiles a ladder: how many limits the record's value passes, what becomes of the record under a limit that it does not pass, and what
/// under one that it passes. The outcomes are numbers, those of the counters of a <see cref="CountLayout"/>.
/// </summary>
/// <param name="ladder">The ladder.</param>
/// <param name="fields">The fields.</param>
/// <param name="counts">The counters of the record's cell.</param>
/// <param name="outcomes">The counters of its first standard.</param>
internal sealed class LadderCompiler(Ladder ladder, FieldReader fields, Expression counts, CountLayout outcomes)
{
    private static readonly Lanes s_pending = new(Logic.False, Logic.False, Logic.False);
    private static readonly Lanes s_unmeasurable = new(Logic.False, Logic.False, Logic.True);

    /// <summary>Goes through what all standards decide alike, to what they measure.</summary>
    /// <param name="judgement">The decisions.</param>
    /// <param name="measured">Counts a record that is measured.</param>
    /// <param name="unclear">Counts an unclear record for each of them.</param>
    public Expression Follow(Judgement judgement, Expression measured, Expression unclear) => judgement switch
    {
        Judgement.When way => Statement.IfElse(way.Test, Follow(way.Then, measured, unclear), Follow(way.Otherwise, measured, unclear)),
        Judgement.UnclearIf doubt => Expression.Block(Statement.IfThen(doubt.Test, unclear), Follow(doubt.Rest, measured, unclear)),
        Judgement.Excluded excluded => Same(outcomes.ExcludedFor(excluded.Because)),
        Judgement.Unmeasurable => Same(outcomes.Unmeasurable),
        Judgement.Measured => measured,
        _ => throw new InvalidOperationException($"Unknown judgement {judgement.GetType().Name} of all standards of a ladder."),
    };

    /// <summary>Counts a record that is measured.</summary>
    /// <param name="measure">What the measure says when the limit gives these answers.</param>
    /// <param name="isCeiling">Whether those that meet the condition are the evidence.</param>
    /// <param name="evidence">From the gates of a side and the step: keeps the record.</param>
    public Expression Measure(Func<Lanes, Judgement> measure, bool isCeiling, Func<string, Expression, Expression> evidence)
    {
        FieldValue field = fields.Read(ladder.Limit.Field);
        bool runs = field.Running != Logic.False;
        if (runs && !field.IsClock) throw new InvalidOperationException($"{ladder.Limit.Field.Name} runs, but is no clock: no ladder stands on it.");
        ParameterExpression step = Expression.Variable(typeof(int), "step"), notPassed = Expression.Variable(typeof(int), "notPassed"), passed = Expression.Variable(typeof(int), "passed");
        Expression steps = field.Say(value => Expression.Call(Expression.Constant(ladder.Steps), nameof(LadderSteps.Of), null, value));
        Lanes early = ladder.IsUpper ? s_pending : Lanes.Always, late = ladder.IsUpper ? Lanes.Never : s_pending; // of a clock that runs on
        Expression of(Lanes given, Lanes running) => ByState(field, Outcome(measure(given)), runs ? Outcome(measure(running)) : Number(outcomes.Pending), Outcome(measure(s_unmeasurable)));
        Expression noted = Number(isCeiling ? outcomes.Met : outcomes.Missed), none = Expression.Constant(0), all = Expression.Constant(ladder.Standards.Length);
        return Expression.Block(
            [step, notPassed, passed],
            Expression.Assign(step, ByState(field, steps, steps, none)),
            Expression.Assign(notPassed, of(Lanes.Always, early)),
            Expression.Assign(passed, of(Lanes.Never, late)),
            Increment(ladder.Layout.NotPassed(0), notPassed, step),
            Increment(ladder.Layout.Passed(0), passed, step),
            Statement.IfThen(Logic.And(Expression.Equal(notPassed, noted), Expression.LessThan(step, all)), evidence(nameof(LadderTally.NotPassed), step)),
            Statement.IfThen(Logic.And(Expression.Equal(passed, noted), Expression.GreaterThan(step, none)), evidence(nameof(LadderTally.Passed), step)));
    }

    /// <summary>Counts a record that has one outcome under all standards.</summary>
    private Expression Same(int counter) => RecordClasses.Increment(counts, ladder.Layout.NotPassed(counter - outcomes.First));

    private static Expression ByState(FieldValue field, Expression given, Expression running, Expression none)
    {
        Expression otherwise = field.Running == Logic.False ? none : Choose(field.Running, running, none);
        return Choose(field.Given, given, otherwise);
    }

    private static Expression Choose(Expression test, Expression yes, Expression no) =>
        test == Logic.True || yes == no ? yes : test == Logic.False ? no : Expression.Condition(test, yes, no);

    /// <summary>The number of the outcome that the decisions come to.</summary>
    private Expression Outcome(Judgement judgement) => judgement switch
    {
        Judgement.When way => Choose(way.Test, Outcome(way.Then), Outcome(way.Otherwise)),
        Judgement.Skipped skipped => Number(outcomes.SkippedFor(skipped.Reason)),
        Judgement.Decided decided => Number(decided.IsMet ? outcomes.Met : outcomes.Missed),
        Judgement.Pending => Number(outcomes.Pending),
        Judgement.Unmeasurable => Number(outcomes.Unmeasurable),
        _ => throw new InvalidOperationException($"Unknown judgement {judgement.GetType().Name} of a share."),
    };

    private ConstantExpression Number(int counter) => Expression.Constant(counter - outcomes.First);

    private Expression Increment(int first, Expression outcome, Expression step)
    {
        Expression places = Expression.Multiply(outcome, Expression.Constant(ladder.Standards.Length + 1));
        return RecordClasses.Increment(counts, Expression.Add(Expression.Add(places, step), Expression.Constant(first)));
    }
}
