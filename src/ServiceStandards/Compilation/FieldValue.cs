using System.Linq.Expressions;

namespace ServiceStandards.Compilation;

/// <summary>A field of the record at hand: whether it has its value, the value, and whether it is still running (then the value is the one so far).</summary>
internal readonly record struct FieldValue(Expression Given, Expression Value, Expression Running)
{
    /// <summary>The value as a decimal: ticks, day numbers and numbers alike.</summary>
    public Expression Amount => Value.Type == typeof(decimal) ? Value : Expression.Convert(Value, typeof(decimal));
}
