using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Names what the parts of a file say, so that it can be told which of them changed: keys in any order, and without what is only there to be read by people.</summary>
internal sealed class PartPrints
{
    private const int Digits = 16;
    private static readonly string[] s_keys = ["time-zone", "fiscal-year", "week-starts"];
    private static readonly (string Section, string Kind)[] s_sections =
        [("calendars", "calendar"), ("fields", "field"), ("exclusions", "exclusion"), ("standards", "standard"), ("drivers", "drivers")];

    /// <summary>What a standard says to people only.</summary>
    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal) { "title", "tags", "why", "improve" };

    /// <summary>Aliases hang one node in several places; it is looked at once.</summary>
    private readonly Dictionary<YamlNode, string> _seen = new(ReferenceEqualityComparer.Instance);

    public static ImmutableArray<StandardsPart> Of(YamlNode.Mapping file)
    {
        var prints = new PartPrints();
        return [.. prints.Keys(file), .. s_sections.SelectMany(s => prints.Section(file, s.Section, s.Kind))];
    }

    private IEnumerable<StandardsPart> Keys(YamlNode.Mapping file) =>
        from key in s_keys
        from entry in file.Entries
        where entry.Key.Text == key
        select new StandardsPart("key", key, Print(entry.Value));

    private IEnumerable<StandardsPart> Section(YamlNode.Mapping file, string section, string kind) =>
        from entry in file.Entries
        where entry.Key.Text == section
        from part in (entry.Value as YamlNode.Mapping)?.Entries ?? []
        select new StandardsPart(kind, part.Key.Text, Print(part.Value, s_words));

    /// <param name="node">The part.</param>
    /// <param name="without">Keys of it, or of its versions, that do not matter.</param>
    private string Print(YamlNode node, HashSet<string> without) => node switch
    {
        YamlNode.Mapping mapping => Print(mapping.Entries.Where(e => !without.Contains(e.Key.Text))),
        YamlNode.Sequence versions => Hash("[" + string.Concat(versions.Items.Select(v => Print(v, without)))),
        _ => Print(node),
    };

    private string Print(YamlNode node)
    {
        if (_seen.TryGetValue(node, out string? print)) return print;
        return _seen[node] = node switch
        {
            YamlNode.Scalar scalar => Hash((scalar.Quoted ? "\"" : "'") + scalar.Text),
            YamlNode.Sequence list => Hash("[" + string.Concat(list.Items.Select(Print))),
            YamlNode.Mapping mapping => Print(mapping.Entries),
            YamlNode.Broken => Hash("?"),
            _ => throw new InvalidOperationException($"Unknown node {node.GetType().Name}."),
        };
    }

    private string Print(IEnumerable<YamlEntry> entries) =>
        Hash("{" + string.Concat(entries.Select(e => Hash(e.Key.Text) + Print(e.Value)).Order(StringComparer.Ordinal)));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];
}
