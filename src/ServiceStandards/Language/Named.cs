using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Values;

namespace ServiceStandards.Language;

/// <summary>Reads a part of the file that is a mapping of names to things: calendars, fields, standards.</summary>
internal static class Named
{
    public delegate IEnumerable<T> ReadNamed<T>(YamlNode.Scalar name, YamlNode node, FileScope scope);

    public static ImmutableArray<T> Read<T>(Section file, string key, FileScope scope, ReadNamed<T> read)
    {
        if (file.Optional(key) is not { } node || Nodes.Mapping(node, Scalars.Quoted(key), scope.Bag) is not { } mapping) return [];
        if (mapping.Entries.Length == 0) scope.Bag.Add(Messages.EmptyList(mapping.Location, Scalars.Quoted(key)));
        return [.. mapping.Entries.SelectMany(entry => One(entry, key, scope, read))];
    }

    private static T[] One<T>(YamlEntry entry, string key, FileScope scope, ReadNamed<T> read)
    {
        YamlNode.Scalar name = entry.Key;
        string kebab = KebabCase.Of(name.Text);
        if (kebab != name.Text) scope.Bag.Add(Messages.BadName(name.Location, name.Text, kebab));
        if (entry.Value is YamlNode.Scalar { IsNull: true }) scope.Bag.Add(Messages.NoValue(name.Location, name.Text, Scalars.Quoted(key)));
        T[] things = entry.Value is YamlNode.Broken or YamlNode.Scalar { IsNull: true } ? [] : [.. read(name, entry.Value, scope)];
        if (things.Length == 0) scope.Unread.Add(name.Text);
        return things;
    }
}
