using System.Linq.Expressions;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>Compiles what a ladder counts.</summary>
/// <param name="ladder">The ladder.</param>
/// <param name="counts">The counters of the record's cell.</param>
/// <param name="outcomes">The outcomes under its first standard.</param>
/// <param name="offence">The outcome that is evidence.</param>
internal sealed class LadderCompiler(Ladder ladder, Expression counts, Outcomes outcomes, int offence)
{
    /// <summary>Goes through what all standards decide alike, to what they measure.</summary>
    /// <param name="judgement">The decisions.</param>
    /// <param name="measured">Counts a record that is measured.</param>
    /// <param name="unclear">Counts an unclear record for each of them.</param>
    public Expression Follow(Judgement judgement, Expression measured, Expression unclear) => judgement switch
    {
        Judgement.When way => Statement.IfElse(way.Test, Follow(way.Then, measured, unclear), Follow(way.Otherwise, measured, unclear)),
        Judgement.UnclearIf doubt => Expression.Block(Statement.IfThen(doubt.Test, unclear), Follow(doubt.Rest, measured, unclear)),
        Judgement.Measured => measured,
        _ => Increment(ladder.Layout.NotPassed(0), outcomes.OfEnd(judgement), Expression.Constant(0)), // one outcome under all standards
    };

    /// <summary>Counts a record that is measured.</summary>
    /// <param name="reading">What the ladder makes of it.</param>
    /// <param name="evidence">From the gates of a side and the step: keeps the record.</param>
    public Expression Measure(LadderReading reading, Func<string, Expression, Expression> evidence)
    {
        LadderReading read = LadderReading.Variables();
        return Expression.Block(
            [.. read.Parts.Cast<ParameterExpression>()],
            [
                .. read.Parts.Zip(reading.Parts, Expression.Assign),
                Count(read),
                .. Offences(reading, read).Select(o => Statement.IfThen(o.Test, evidence(o.Side, read.Step))),
            ]);
    }

    /// <summary>Counts a record.</summary>
    public Expression Count(LadderReading read) =>
        Expression.Block(Increment(ladder.Layout.NotPassed(0), read.NotPassed, read.Step), Increment(ladder.Layout.Passed(0), read.Passed, read.Step));

    /// <summary>On which sides a record can be evidence, and whether this one is.</summary>
    /// <param name="reading">What the ladder makes of a record.</param>
    /// <param name="read">What it made of this one.</param>
    public IEnumerable<(string Side, Expression Test)> Offences(LadderReading reading, LadderReading read)
    {
        Expression noted = Expression.Constant(offence);
        if (Outcomes.CanBe(reading.NotPassed, offence)) yield return (nameof(LadderTally.NotPassed), Logic.And(Expression.Equal(read.NotPassed, noted), Expression.LessThan(read.Step, Expression.Constant(ladder.Standards.Length))));
        if (Outcomes.CanBe(reading.Passed, offence)) yield return (nameof(LadderTally.Passed), Logic.And(Expression.Equal(read.Passed, noted), Expression.GreaterThan(read.Step, Expression.Constant(0))));
    }

    private Expression Increment(int first, Expression outcome, Expression step)
    {
        Expression places = Expression.Multiply(outcome, Expression.Constant(ladder.Standards.Length + 1));
        return RecordClasses.Increment(counts, Expression.Add(Expression.Add(places, step), Expression.Constant(first)));
    }
}
