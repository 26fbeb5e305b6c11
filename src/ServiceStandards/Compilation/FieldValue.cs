using System.Linq.Expressions;

namespace ServiceStandards.Compilation;

/// <summary>A field of the record at hand: whether it has its value, the value, and whether it is still running (then the value is the one so far).</summary>
/// <param name="Given">Whether it has its value.</param>
/// <param name="Value">The value; where it runs, the one so far.</param>
/// <param name="Running">Whether it has none yet but will have one.</param>
/// <param name="Grows">Whether a running value can only grow, so that a limit can be decided early.</param>
/// <param name="SoFar">Whether a running one has a value so far; null = whenever it runs.</param>
internal readonly record struct FieldValue(Expression Given, Expression Value, Expression Running, bool Grows = true, Expression? SoFar = null)
{
    /// <summary>Whether it has its value, or one so far.</summary>
    public Expression Shows => Logic.Or(Given, SoFar ?? Running);

    /// <summary>The value as a decimal: ticks, day numbers and numbers alike.</summary>
    public Expression Amount => Value.Type == typeof(decimal) ? Value : Expression.Convert(Value, typeof(decimal));
}
