using System.Linq.Expressions;
using ServiceStandards.Records;

namespace ServiceStandards.Compilation;

/// <summary>A field of the record at hand: whether it has its value, the value, and whether it is still running (then the value is the one so far).</summary>
/// <param name="Given">Whether it has its value.</param>
/// <param name="Value">The value; where it runs, the one so far.</param>
/// <param name="Running">Whether it has none yet but will have one.</param>
internal readonly record struct FieldValue(Expression Given, Expression Value, Expression Running)
{
    /// <summary>Where it runs, whether it shows a value so far; a decision table that waits for a clock shows none.</summary>
    public Expression SoFar { get; init; } = Logic.True;

    /// <summary>The value as a long, or <see cref="FieldReading.NoWhole"/> where it is no small whole number; null = that is not known apart from the value.</summary>
    public Expression? Whole { get; init; }

    /// <summary>Where it has its value, whether that is a text; null = this is found out by comparing.</summary>
    public Func<string, Expression>? Is { get; init; }

    /// <summary>The least it can end at where it runs, of the value's type or a decimal or null; null = never known.</summary>
    public Expression? Least { get; init; }

    /// <summary>The most it can end at where it runs, of the value's type or a decimal or null; null = never known.</summary>
    public Expression? Most { get; init; }

    /// <summary>The value as a decimal: ticks, day numbers and numbers alike.</summary>
    public Expression Amount => Value.Type == typeof(decimal) ? Value : Expression.Convert(Value, typeof(decimal));

    /// <summary>Whether there is a value, be it the one so far.</summary>
    public Expression Shown => Logic.Or(Given, Logic.And(Running, SoFar));

    /// <summary>Whether all that is known of where it ends is that it can only grow.</summary>
    public bool IsClock => Least == Value && Most is null;

    /// <summary>A clock: it can only go on.</summary>
    public static FieldValue OfClock(Expression given, Expression value, Expression running) => new(given, value, running) { Least = value };

    /// <summary>An end as a decimal or null.</summary>
    public static Expression OrNone(Expression? end) => end switch
    {
        null => Expression.Constant(null, typeof(decimal?)),
        _ when end.Type == typeof(decimal?) => end,
        _ => Expression.Convert(Expression.Convert(end, typeof(decimal)), typeof(decimal?)),
    };

    /// <summary>What is said of the value, of whole numbers as such where they are known: that is several times faster.</summary>
    public Expression Say(Func<Expression, Expression> what)
    {
        if (Whole is not { } whole) return what(Value);
        return new Usual(Expression.NotEqual(whole, Expression.Constant(FieldReading.NoWhole)), what(whole), what(Value));
    }

    /// <summary>Whether the value that it will end with surely passes a test, by its least or by its most.</summary>
    public static Expression Surely(Expression? end, Func<Expression, Expression> test) => end switch
    {
        null => Logic.False,
        _ when end.Type == typeof(decimal?) => Logic.And(
            Expression.Property(end, nameof(Nullable<>.HasValue)), test(Expression.Call(end, nameof(Nullable<>.GetValueOrDefault), null))),
        _ => test(end),
    };
}
