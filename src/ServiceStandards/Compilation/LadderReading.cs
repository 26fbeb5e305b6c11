using System.Linq.Expressions;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>What a ladder makes of a record that is measured.</summary>
/// <param name="Step">How many limits its value passes.</param>
/// <param name="NotPassed">What becomes of it under a limit that it does not pass, as a number of <see cref="Outcomes"/>.</param>
/// <param name="Passed">The same under a limit that it passes.</param>
internal readonly record struct LadderReading(Expression Step, Expression NotPassed, Expression Passed)
{
    public IEnumerable<Expression> Parts => [Step, NotPassed, Passed];

    /// <summary>Variables for these.</summary>
    public static LadderReading Variables() =>
        new(Expression.Variable(typeof(int), "step"), Expression.Variable(typeof(int), "notPassed"), Expression.Variable(typeof(int), "passed"));

    /// <param name="ladder">The ladder.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="outcomes">The outcomes under its first standard.</param>
    /// <param name="measure">What the measure says when the limit gives these answers.</param>
    public static LadderReading Of(Ladder ladder, FieldReader fields, Outcomes outcomes, Func<Lanes, Judgement> measure)
    {
        FieldValue field = fields.Read(ladder.Limit.Field);
        bool runs = field.Running != Logic.False;
        if (runs && !field.IsClock) throw new InvalidOperationException($"{ladder.Limit.Field.Name} runs, but is no clock: no ladder stands on it.");
        Expression steps = field.Say(value => Expression.Call(Expression.Constant(ladder.Steps), nameof(LadderSteps.Of), null, value));
        Lanes pending = new(Logic.False, Logic.False, Logic.False), unmeasurable = new(Logic.False, Logic.False, Logic.True);
        Lanes early = ladder.IsUpper ? pending : Lanes.Always, late = ladder.IsUpper ? Lanes.Never : pending; // of a clock that runs on
        Expression of(Lanes given, Lanes running) =>
            ByState(field, outcomes.Of(measure(given)), runs ? outcomes.Of(measure(running)) : outcomes.Pending, outcomes.Of(measure(unmeasurable)));
        return new LadderReading(ByState(field, steps, steps, Expression.Constant(0)), of(Lanes.Always, early), of(Lanes.Never, late));
    }

    private static Expression ByState(FieldValue field, Expression given, Expression running, Expression none)
    {
        Expression otherwise = field.Running == Logic.False ? none : Outcomes.Choose(field.Running, running, none);
        return Outcomes.Choose(field.Given, given, otherwise);
    }
}
