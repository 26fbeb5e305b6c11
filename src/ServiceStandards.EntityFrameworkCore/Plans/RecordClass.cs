using System.Linq.Expressions;
using ServiceStandards.Compilation;
using ServiceStandards.Tallies;

namespace ServiceStandards.EntityFrameworkCore.Plans;

/// <summary>What becomes of a record under a standard as one small number, which the database counts.</summary>
internal static class RecordClass
{
    public const int OutOfScope = 0;

    /// <summary>The record gives the figure a value.</summary>
    public const int Noted = -1;

    /// <summary>A clock still runs, and its time so far counts in the range of the figure.</summary>
    public const int SoFar = -2;

    /// <summary>The class of a counter of the standard.</summary>
    public static int Of(CountLayout counts, int counter) => counter - counts.First + 1;

    /// <summary>The counter of the standard that a class above <see cref="OutOfScope"/> is.</summary>
    public static int CounterOf(CountLayout counts, int recordClass) => recordClass + counts.First - 1;

    /// <summary>The class of a record in scope.</summary>
    public static Expression Of(Judgement judgement, CountLayout counts) => judgement switch
    {
        Judgement.When way => Expression.Condition(way.Test, Of(way.Then, counts), Of(way.Otherwise, counts)),
        Judgement.UnclearIf unclear => Of(unclear.Rest, counts),
        Judgement.Excluded excluded => Number(Of(counts, counts.ExcludedFor(excluded.Because))),
        Judgement.Skipped skipped => Number(Of(counts, counts.SkippedFor(skipped.Reason))),
        Judgement.Decided decided => Number(Of(counts, decided.IsMet ? counts.Met : counts.Missed)),
        Judgement.Pending => Number(Of(counts, counts.Pending)),
        Judgement.PendingValue pending => Number(pending.SoFar is null ? Of(counts, counts.Pending) : SoFar),
        Judgement.Unmeasurable => Number(Of(counts, counts.Unmeasurable)),
        Judgement.Noted => Number(Noted),
        _ => throw new InvalidOperationException($"Unknown judgement {judgement.GetType().Name}."),
    };

    /// <summary>Whether a record in scope counts as unclear beside that.</summary>
    public static Expression IsUnclear(Judgement judgement) => judgement switch
    {
        Judgement.When way => Logic.Or(Logic.And(way.Test, IsUnclear(way.Then)), Logic.And(Logic.Not(way.Test), IsUnclear(way.Otherwise))),
        Judgement.UnclearIf unclear => unclear.Test,
        _ => Logic.False,
    };

    /// <summary>All that can become of a record in scope.</summary>
    public static IEnumerable<Judgement> Ends(Judgement judgement) => judgement switch
    {
        Judgement.When way => Ends(way.Then).Concat(Ends(way.Otherwise)),
        Judgement.UnclearIf unclear => Ends(unclear.Rest),
        _ => [judgement],
    };

    private static ConstantExpression Number(int number) => Expression.Constant(number);
}
