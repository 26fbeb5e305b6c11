using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads the tests of one field: a plain value, a list, or a mapping of tests that must all hold.</summary>
internal static class TestReader
{
    private static readonly (string Word, LimitKind Kind)[] s_limits =
    [
        ("at-most", LimitKind.AtMost), ("below", LimitKind.Below), ("at-least", LimitKind.AtLeast),
        ("above", LimitKind.Above), ("before", LimitKind.Before), ("after", LimitKind.After),
    ];

    /// <summary>Null when a test could not be read.</summary>
    public static ImmutableArray<Test>? Read(YamlNode node, YamlNode.Scalar field, DiagnosticBag bag)
    {
        string name = Scalars.Quoted(field.Text);
        if (node is not YamlNode.Mapping mapping)
            return Values(node, name, bag) is { } values ? [new Test.OneOf(values, Negated: false, node.Location)] : null;
        if (mapping.Entries.Length == 0)
        {
            bag.Add(Messages.EmptyList(mapping.Location, name));
            return null;
        }

        int errors = bag.Count;
        ImmutableArray<Test> tests = OfMapping(Section.Open(node, name, bag)!);
        return bag.Count == errors && tests.Length > 0 ? tests : null;
    }

    private static ImmutableArray<Test> OfMapping(Section section)
    {
        List<Test?> tests =
        [
            .. s_limits.Select(limit => Limit(section, limit.Word, limit.Kind)),
            Between(section),
            OneOf(section, "equals", negated: false, single: true),
            OneOf(section, "not", negated: true, single: false),
            OneOf(section, "in", negated: false, single: false),
            OneOf(section, "not-in", negated: true, single: false),
            section.Flag("given") is { } given ? new Test.Given(given, section.KeyOf("given")) : null,
            section.Reference("during") is { } calendar ? new Test.During(calendar, section.KeyOf("during")) : null,
            section.Literal("starts-with") is { } prefix ? new Test.StartsWith(prefix, section.KeyOf("starts-with")) : null,
        ];
        section.Close();
        return [.. tests.OfType<Test>().OrderBy(test => test.Location)];
    }

    private static Test.Limit? Limit(Section section, string word, LimitKind kind) =>
        section.Literal(word) is { } value ? new Test.Limit(kind, value, section.KeyOf(word)) : null;

    private static Test.OneOf? OneOf(Section section, string word, bool negated, bool single)
    {
        if (section.Optional(word) is not { } node) return null;
        if (single && Nodes.Scalar(node, Scalars.Quoted(word), section.Bag) is null) return null;
        return Values(node, Scalars.Quoted(word), section.Bag) is { } values ? new Test.OneOf(values, negated, section.KeyOf(word)) : null;
    }

    private static Test.Between? Between(Section section)
    {
        if (section.Optional("between") is not { } node) return null;
        return BetweenReader.Read(node, section.Bag) is var (low, high) ? new Test.Between(low, high, section.KeyOf("between")) : null;
    }

    /// <summary>One value or several; nothing is no value, and a message says how to ask for that.</summary>
    private static ImmutableArray<Literal>? Values(YamlNode node, string name, DiagnosticBag bag) => Nodes.All(node, name, bag, Value);

    private static Literal? Value(YamlNode node, string name, DiagnosticBag bag)
    {
        if (node is not YamlNode.Scalar { IsNull: true }) return Nodes.Literal(node, name, bag);
        bag.Add(Messages.NullTested(node.Location, name));
        return null;
    }
}
