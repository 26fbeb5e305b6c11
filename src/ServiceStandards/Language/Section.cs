using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;

namespace ServiceStandards.Language;

/// <summary>
/// A mapping being read: it gives the values of the keys asked for, and <see cref="Close"/> reports the keys that nobody
/// asked for. Ask for every key the place knows before closing, since those are the candidates of the did-you-mean.
/// </summary>
internal sealed class Section
{
    private readonly Dictionary<string, YamlEntry> _entries;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private Section(YamlNode.Mapping node, string name, DiagnosticBag bag)
    {
        (Node, Name, Bag) = (node, name, bag);
        _entries = node.Entries.ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal);
    }

    public YamlNode.Mapping Node { get; }

    /// <summary>What messages call this place: <c>standard 'x'</c>, <c>'target'</c>.</summary>
    public string Name { get; }

    public DiagnosticBag Bag { get; }

    /// <summary>Null when the node is no mapping, which is then reported.</summary>
    public static Section? Open(YamlNode node, string name, DiagnosticBag bag) =>
        Nodes.Mapping(node, name, bag) is { } mapping ? new Section(mapping, name, bag) : null;

    public bool Has(string key)
    {
        _known.Add(key);
        return _entries.ContainsKey(key);
    }

    public SourceLocation KeyOf(string key) => _entries[key].Key.Location;

    /// <summary>The value of the key; null when the key is absent, or has no value, which is then reported.</summary>
    public YamlNode? Optional(string key)
    {
        _known.Add(key);
        if (!_entries.TryGetValue(key, out YamlEntry? entry) || entry.Value is YamlNode.Broken) return null;
        if (entry.Value is not YamlNode.Scalar { IsNull: true }) return entry.Value;
        Bag.Add(Messages.NoValue(entry.Key.Location, key, Name));
        return null;
    }

    /// <summary>As <see cref="Optional"/>, and an absent key is reported.</summary>
    public YamlNode? Required(string key)
    {
        Demand(key);
        return Optional(key);
    }

    /// <summary>Reports those of the keys that are absent.</summary>
    public void Demand(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (!Has(key)) Bag.Add(Messages.MissingKey(Node.Location, key, Name));
        }
    }

    /// <summary>Takes keys as known without reading them.</summary>
    public void Ignore(Func<string, bool> which) => _known.UnionWith(_entries.Keys.Where(which));

    public void Close()
    {
        foreach (YamlEntry entry in Node.Entries.Where(entry => !_known.Contains(entry.Key.Text)))
            Bag.Add(Messages.UnknownKey(entry.Key.Location, entry.Key.Text, Name, _known));
    }
}
