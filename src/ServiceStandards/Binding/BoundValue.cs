using ServiceStandards.Values;

namespace ServiceStandards.Binding;

/// <summary>A literal with its type: ticks, day number or flag in <see cref="Whole"/>, a number in <see cref="Number"/>, a text in <see cref="Text"/>.</summary>
internal readonly record struct BoundValue(ValueKind Kind, long Whole, decimal Number, string? Text)
{
    public static BoundValue OfText(string text) => new(ValueKind.Text, 0, 0, text);

    public static BoundValue OfNumber(decimal number) => new(ValueKind.Number, 0, number, null);

    public static BoundValue OfWhole(ValueKind kind, long whole) => new(kind, whole, 0, null);

    /// <summary>The amount that orders values of one kind.</summary>
    public decimal Amount => Kind == ValueKind.Number ? Number : Whole;
}
