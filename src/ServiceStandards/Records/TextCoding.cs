using System.Linq.Expressions;

namespace ServiceStandards.Records;

/// <summary>How a shape holds texts: as strings, as the numbers of an enum, or as codes of a <see cref="TextPool"/>.</summary>
internal abstract class TextCoding
{
    private protected TextCoding() { }

    /// <summary>The literal as the shape holds it, to be compared with <see cref="Expression.Equal(Expression, Expression)"/>; null when no record can carry it.</summary>
    public abstract Expression? Literal(string text);

    /// <summary>The value as a string.</summary>
    public abstract Expression Decode(Expression value);

    /// <summary>All texts a record can carry; null when it can carry any.</summary>
    public virtual IReadOnlyList<string>? Known => null;

    /// <summary>Texts as .NET strings.</summary>
    /// <param name="known">All texts there can be; null = any.</param>
    internal sealed class Strings(IReadOnlyList<string>? known = null) : TextCoding
    {
        public static Strings Coding { get; } = new();

        public override IReadOnlyList<string>? Known => known;

        public override Expression Literal(string text) => Expression.Constant(text);

        public override Expression Decode(Expression value) => value;
    }
}
