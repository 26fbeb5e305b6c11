using System.Linq.Expressions;
using ServiceStandards.Values;

namespace ServiceStandards.Records;

/// <summary>Texts that are members of an enum: <c>WebChat</c> is <c>web-chat</c>.</summary>
internal sealed class EnumCoding(Type type) : TextCoding
{
    private readonly Dictionary<string, object> _byName = Enum.GetNames(type)
        .DistinctBy(KebabCase.Of, StringComparer.Ordinal)
        .ToDictionary(KebabCase.Of, name => Enum.Parse(type, name), StringComparer.Ordinal);

    public override IReadOnlyList<string> Known => [.. _byName.Keys];

    public override Expression? Literal(string text) =>
        _byName.TryGetValue(text, out object? member) ? Expression.Constant(member, type) : null;

    public override Expression Decode(Expression value) =>
        Expression.Call(typeof(EnumCoding), nameof(Name), null, Expression.Convert(value, typeof(object)));

    internal static string Name(object member) => KebabCase.Of(member.ToString()!);
}
