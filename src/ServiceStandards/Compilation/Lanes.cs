using System.Linq.Expressions;

namespace ServiceStandards.Compilation;

/// <summary>
/// A four-valued condition as plain Boolean expressions: met, missed, and for the undecided which kind it is.
/// Neither met nor missed and not unmeasurable = pending.
/// </summary>
internal readonly record struct Lanes(Expression Met, Expression Missed, Expression Unmeasurable)
{
    public static Lanes Always { get; } = new(Logic.True, Logic.False, Logic.False);

    public static Lanes Never { get; } = new(Logic.False, Logic.True, Logic.False);
}
