using System.Linq.Expressions;
using ServiceStandards.Binding;
using ServiceStandards.Tallies;

namespace ServiceStandards.Compilation;

/// <summary>What becomes of a record as a number: the place of its counter among those of a <see cref="CountLayout"/>, from 0.</summary>
internal sealed class Outcomes(CountLayout layout)
{
    private int Met => layout.Met - layout.First;

    private int Missed => layout.Missed - layout.First;

    /// <summary>The outcome that is evidence: to meet the condition is the offence under a ceiling.</summary>
    public int Offence(BoundStandard standard) => standard.Target?.IsCeiling ?? false ? Met : Missed;

    public ConstantExpression Pending => Number(layout.Pending);

    /// <summary>The number that decisions come to.</summary>
    public Expression Of(Judgement judgement) => Decide(judgement, OfEnd);

    /// <summary>What decisions come to, given what each way ends in.</summary>
    public static Expression Decide(Judgement judgement, Func<Judgement, Expression> end) => judgement switch
    {
        Judgement.When way => Choose(way.Test, Decide(way.Then, end), Decide(way.Otherwise, end)),
        Judgement.UnclearIf doubt => Decide(doubt.Rest, end),
        _ => end(judgement),
    };

    /// <summary>Whether decisions can come to a number.</summary>
    public static bool CanBe(Expression decisions, int outcome) => decisions switch
    {
        ConditionalExpression way => CanBe(way.IfTrue, outcome) || CanBe(way.IfFalse, outcome),
        ConstantExpression => Number(decisions) == outcome,
        _ => true,
    };

    /// <summary>The number that decisions end in.</summary>
    public static int Number(Expression end) => (int)((ConstantExpression)end).Value!;

    public static Expression Choose(Expression test, Expression yes, Expression no) =>
        test == Logic.True || yes == no ? yes : test == Logic.False ? no : Expression.Condition(test, yes, no);

    /// <summary>The number of the end of a way.</summary>
    public ConstantExpression OfEnd(Judgement end) => end switch
    {
        Judgement.Excluded excluded => Number(layout.ExcludedFor(excluded.Because)),
        Judgement.Skipped skipped => Number(layout.SkippedFor(skipped.Reason)),
        Judgement.Decided decided => Number(decided.IsMet ? layout.Met : layout.Missed),
        Judgement.Pending => Pending,
        Judgement.Unmeasurable => Number(layout.Unmeasurable),
        _ => throw new InvalidOperationException($"Unknown judgement {end.GetType().Name} of a share."),
    };

    private ConstantExpression Number(int counter) => Expression.Constant(counter - layout.First);
}
