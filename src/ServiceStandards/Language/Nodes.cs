using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Takes nodes for what they should be; what is something else is reported, and null.</summary>
internal static class Nodes
{
    public static YamlNode.Mapping? Mapping(YamlNode node, string name, DiagnosticBag bag) =>
        node as YamlNode.Mapping ?? Wrong<YamlNode.Mapping>(node, name, "a mapping (key: value)", bag);

    public static YamlNode.Sequence? Sequence(YamlNode node, string name, DiagnosticBag bag) =>
        node as YamlNode.Sequence ?? Wrong<YamlNode.Sequence>(node, name, "a list", bag);

    /// <summary>A plain or quoted value that is not nothing.</summary>
    public static YamlNode.Scalar? Scalar(YamlNode node, string name, DiagnosticBag bag) =>
        node is YamlNode.Scalar { IsNull: false } scalar ? scalar : Wrong<YamlNode.Scalar>(node, name, "a plain value", bag);

    /// <summary>A list that has items, or one item that stands for a list of one.</summary>
    public static ImmutableArray<YamlNode>? OneOrMore(YamlNode node, string name, DiagnosticBag bag)
    {
        if (node is not YamlNode.Sequence list) return [node];
        if (list.Items.Length > 0) return list.Items;
        bag.Add(Messages.EmptyList(list.Location, name));
        return null;
    }

    public static Literal? Literal(YamlNode node, string name, DiagnosticBag bag) =>
        Scalar(node, name, bag) is { } scalar ? new Literal(scalar.Text, scalar.Quoted, scalar.Location) : null;

    public static Reference? Reference(YamlNode node, string name, DiagnosticBag bag) =>
        Scalar(node, name, bag) is { } scalar ? new Reference(scalar.Text, scalar.Location) : null;

    /// <summary>One or more names, each once; null when one of them could not be read.</summary>
    public static ImmutableArray<Reference>? References(YamlNode node, string name, DiagnosticBag bag) =>
        All(node, name, bag, Reference) is { } references ? Distinct(references, name, bag) : null;

    /// <summary>Reads one or more items; null when one of them could not be read.</summary>
    public static ImmutableArray<T>? All<T>(YamlNode node, string name, DiagnosticBag bag, Func<YamlNode, string, DiagnosticBag, T?> read)
        where T : class
    {
        if (OneOrMore(node, name, bag) is not { } items) return null;
        T?[] all = [.. items.Select(item => read(item, name, bag))];
        return Array.Exists(all, item => item is null) ? null : [.. all!];
    }

    private static ImmutableArray<Reference> Distinct(ImmutableArray<Reference> references, string name, DiagnosticBag bag)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Reference reference in references)
        {
            if (!seen.Add(reference.Name)) bag.Add(Messages.NamedTwice(reference.Location, reference.Name, name));
        }

        return references;
    }

    private static T? Wrong<T>(YamlNode node, string name, string expected, DiagnosticBag bag) where T : YamlNode
    {
        if (node is not YamlNode.Broken) bag.Add(Messages.WrongKind(node.Location, name, expected, node.Kind));
        return null;
    }
}
