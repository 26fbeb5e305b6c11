using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Yaml;

/// <summary>A piece of YAML before it is laid out on lines.</summary>
internal abstract record YamlNode
{
    private YamlNode() { }

    /// <summary>A text as it stands for the reader of the YAML; <paramref name="IsText"/> says that quotes would not change its meaning.</summary>
    internal sealed record Scalar(string Text, bool IsText) : YamlNode;

    internal sealed record Sequence(IReadOnlyList<YamlNode> Items) : YamlNode;

    internal sealed record Mapping(IReadOnlyList<KeyValuePair<string, YamlNode>> Entries) : YamlNode;

    /// <summary>Something that is not text: a number, a share, a duration, a time, a keyword.</summary>
    public static YamlNode Plain(string text) => new Scalar(text, IsText: false);

    public static YamlNode Quotable(string text) => new Scalar(text, IsText: true);

    public static YamlNode List(IEnumerable<YamlNode> items) => new Sequence([.. items]);

    /// <summary>Names; a single one at times without a list around it.</summary>
    public static YamlNode OneOrMore(Dice dice, IReadOnlyList<string> names) =>
        names is [var one] && !dice.OneIn(4) ? Plain(one) : List(names.Select(Plain));

    public static YamlNode Map(params IEnumerable<(string Key, YamlNode Value)> entries) =>
        new Mapping([.. entries.Select(e => KeyValuePair.Create(e.Key, e.Value))]);
}
