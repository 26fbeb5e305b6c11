using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>
/// Compiles a ladder: how many limits the record's value passes, what becomes of the record under a limit that it does not pass, and what
/// under one that it passes. The outcomes are numbers, those of the counters of a <see cref="CountLayout"/>.
/// </summary>
internal sealed class LadderCompiler(FieldReader fields, CountLayout outcomes)
{
    private const int Met = 0, Missed = 1, Pending = 2, Unmeasurable = 3;

    private static readonly Lanes s_pending = new(Logic.False, Logic.False, Logic.False);
    private static readonly Lanes s_unmeasurable = new(Logic.False, Logic.False, Logic.True);

    /// <summary>Counts a record that is measured.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="share">What its first standard measures.</param>
    /// <param name="isCeiling">Whether those that meet the condition are the evidence.</param>
    /// <param name="counts">The counters of the record's cell.</param>
    /// <param name="evidence">From the gates of a side and the step: keeps the record.</param>
    public Expression Measure(Ladder ladder, BoundMeasure.Share share, bool isCeiling, Expression counts, Func<string, Expression, Expression> evidence)
    {
        FieldValue field = fields.Read(ladder.Limit.Field);
        ParameterExpression step = Expression.Variable(typeof(int), "step"), notPassed = Expression.Variable(typeof(int), "notPassed"), passed = Expression.Variable(typeof(int), "passed");
        Expression steps = Expression.Call(Expression.Constant(ladder.Steps), nameof(LadderSteps.Of), null, field.Value);
        Lanes early = field.Grows && !ladder.IsUpper ? Lanes.Always : s_pending, late = field.Grows && ladder.IsUpper ? Lanes.Never : s_pending;
        Expression of(Lanes given, Lanes running) => ByState(field, Outcome(ladder, share, given), Outcome(ladder, share, running), Outcome(ladder, share, s_unmeasurable));
        Expression noted = Expression.Constant(isCeiling ? Met : Missed), none = Expression.Constant(0), all = Expression.Constant(ladder.Standards.Length);
        return Expression.Block(
            [step, notPassed, passed],
            Expression.Assign(step, ByState(field, steps, steps, none)),
            Expression.Assign(notPassed, of(Lanes.Always, early)),
            Expression.Assign(passed, of(Lanes.Never, late)),
            Increment(counts, ladder.Layout.NotPassed(0), notPassed, step, ladder),
            Increment(counts, ladder.Layout.Passed(0), passed, step, ladder),
            Statement.IfThen(Logic.And(Expression.Equal(notPassed, noted), Expression.LessThan(step, all)), evidence(nameof(LadderTally.NotPassed), step)),
            Statement.IfThen(Logic.And(Expression.Equal(passed, noted), Expression.GreaterThan(step, none)), evidence(nameof(LadderTally.Passed), step)));
    }

    /// <summary>Counts a record that has one outcome under all standards.</summary>
    public static Expression Same(Ladder ladder, Expression counts, int outcome) =>
        RecordClasses.Increment(counts, ladder.Layout.NotPassed(outcome));

    private static Expression ByState(FieldValue field, Expression given, Expression running, Expression none)
    {
        Expression otherwise = field.Running == Logic.False ? none : Choose(field.Running, running, none);
        return Choose(field.Given, given, otherwise);
    }

    private static Expression Choose(Expression test, Expression yes, Expression no) =>
        test == Logic.True || yes == no ? yes : test == Logic.False ? no : Expression.Condition(test, yes, no);

    /// <summary>The record's outcome when the limit gives these answers.</summary>
    private Expression Outcome(Ladder ladder, BoundMeasure.Share share, Lanes limit)
    {
        var conditions = new ConditionCompiler(fields) { Assumed = (ladder.Limit, limit) };
        Lanes lanes = conditions.Compile(share.Condition);
        Expression decided = Choose(lanes.Met, Number(Met), Choose(lanes.Missed, Number(Missed), Undecided(lanes)));
        return share.LeftOut.Reverse().Aggregate(decided, (rest, leftOut) =>
        {
            Lanes left = conditions.Compile(leftOut.Condition);
            return Choose(left.Met, Number(outcomes.SkippedFor(leftOut.Reason) - outcomes.First), Choose(left.Missed, rest, Undecided(left)));
        });
    }

    private static Expression Undecided(Lanes lanes) => Choose(lanes.Unmeasurable, Number(Unmeasurable), Number(Pending));

    private static ConstantExpression Number(int outcome) => Expression.Constant(outcome);

    private static Expression Increment(Expression counts, int first, Expression outcome, Expression step, Ladder ladder)
    {
        Expression places = Expression.Multiply(outcome, Expression.Constant(ladder.Standards.Length + 1));
        IndexExpression counter = Expression.ArrayAccess(counts, Expression.Add(Expression.Add(places, step), Expression.Constant(first)));
        return Expression.Assign(counter, Expression.Add(counter, Expression.Constant(1L)));
    }
}
