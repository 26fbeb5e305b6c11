using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads conditions: section 3 of the language.</summary>
internal static class ConditionReader
{
    /// <summary>The words that stand where a field's name stands, and so are no names of fields.</summary>
    public static readonly ImmutableArray<string> Combinators = ["all", "any", "not"];

    /// <summary>The condition under a key; null when absent or unreadable.</summary>
    public static Condition? Read(Section parent, string key) =>
        parent.Optional(key) is { } node ? Read(node, Scalars.Quoted(key), parent.Bag) : null;

    /// <summary>A mapping of field to test; null when a part could not be read, so that a standard is never read without it.</summary>
    public static Condition? Read(YamlNode node, string name, DiagnosticBag bag)
    {
        if (Nodes.Mapping(node, name, bag) is not { } mapping) return null;
        Condition?[] parts = [.. mapping.Entries.Select(entry => Part(entry, bag))];
        if (Array.Exists(parts, part => part is null)) return null;
        return parts is [var single] ? single : new Condition.All([.. parts!], mapping.Location);
    }

    private static Condition? Part(YamlEntry entry, DiagnosticBag bag)
    {
        if (entry.Value is YamlNode.Broken) return null;
        string name = Scalars.Quoted(entry.Key.Text);
        return entry.Key.Text switch
        {
            "all" => Parts(entry.Value, name, bag) is { } parts ? new Condition.All(parts, entry.Key.Location) : null,
            "any" => Parts(entry.Value, name, bag) is { } parts ? new Condition.Any(parts, entry.Key.Location) : null,
            "not" => Read(entry.Value, name, bag) is { } part ? new Condition.Not(part, entry.Key.Location) : null,
            _ => FieldTest(entry, bag),
        };
    }

    private static ImmutableArray<Condition>? Parts(YamlNode node, string name, DiagnosticBag bag) =>
        Nodes.Sequence(node, name, bag) is { } list ? Nodes.All(list, name, bag, Read) : null;

    private static Condition.FieldTest? FieldTest(YamlEntry entry, DiagnosticBag bag)
    {
        if (TestReader.Read(entry.Value, entry.Key, bag) is not { } tests) return null;
        return new Condition.FieldTest(new Reference(entry.Key.Text, entry.Key.Location), tests, entry.Key.Location);
    }
}
