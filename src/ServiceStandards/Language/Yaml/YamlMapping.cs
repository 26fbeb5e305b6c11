using ServiceStandards.Diagnostics;

namespace ServiceStandards.Language.Yaml;

/// <summary>Makes a mapping of keys and values: each key once and plain, merge keys (<c>&lt;&lt;</c>) resolved; broken when no key is left of those there were.</summary>
internal static class YamlMapping
{
    public static YamlNode Of(List<YamlNode> keysAndValues, SourceLocation at, DiagnosticBag bag)
    {
        var entries = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        List<YamlEntry> merged = [];
        for (int i = 0; i + 1 < keysAndValues.Count; i += 2)
        {
            YamlNode value = keysAndValues[i + 1];
            switch (keysAndValues[i])
            {
                case YamlNode.Broken: break;
                case YamlNode.Scalar { Text: "<<", Quoted: false } key: merged.AddRange(Merged(key, value, bag)); break;
                case YamlNode.Scalar { IsNull: false } key: Add(entries, new YamlEntry(key, value), bag); break;
                case var key: bag.Add(Messages.ComplexKey(key.Location, key.Kind)); break;
            }
        }

        List<YamlEntry> all = [.. entries.Values];
        all.AddRange(merged.Where(entry => entries.TryAdd(entry.Key.Text, entry)));
        return all.Count == 0 && keysAndValues.Count > 0 ? new YamlNode.Broken(at) : new YamlNode.Mapping([.. all], at);
    }

    private static void Add(Dictionary<string, YamlEntry> entries, YamlEntry entry, DiagnosticBag bag)
    {
        if (!entries.TryAdd(entry.Key.Text, entry))
            bag.Add(Messages.DuplicateKey(entry.Key.Location, entry.Key.Text, entries[entry.Key.Text].Key.Location));
    }

    private static IEnumerable<YamlEntry> Merged(YamlNode.Scalar key, YamlNode value, DiagnosticBag bag)
    {
        switch (value)
        {
            case YamlNode.Mapping mapping: return mapping.Entries;
            case YamlNode.Sequence list when list.Items.All(item => item is YamlNode.Mapping or YamlNode.Broken):
                return list.Items.OfType<YamlNode.Mapping>().SelectMany(item => item.Entries);
            case YamlNode.Broken: return [];
            default:
                bag.Add(Messages.MergeWithoutMapping(key.Location, value is YamlNode.Sequence ? "a list of other things" : value.Kind));
                return [];
        }
    }
}
