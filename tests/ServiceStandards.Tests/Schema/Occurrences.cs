using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;
using ServiceStandards.Schema;

namespace ServiceStandards.Tests.Schema;

/// <summary>Finds the constructs, keys and words of a description that a file uses.</summary>
internal static class Occurrences
{
    /// <summary>Everything there is to use; the names of a contact's fields are no constructs.</summary>
    public static IEnumerable<string> All(SchemaDocument document) =>
        from construct in document.Constructs
        from key in construct.Keys
        where !ContactFields.Names.Except(["events"]).Contains(key.Name) || construct.Name is not ("condition" or "record")
        from name in SchemaForms.Within(key.Value).OfType<ValueForm.Words>().SelectMany(w => w.All).Select(w => $"{construct.Name}.{key.Name}: {w.Text}").Append($"{construct.Name}.{key.Name}")
        select name;

    public static IEnumerable<string> In(SchemaDocument document, YamlNode node) => In(document, document.Root, node);

    private static IEnumerable<string> In(SchemaDocument document, Construct construct, YamlNode node)
    {
        if (node is not YamlNode.Mapping mapping) yield break;
        foreach (YamlEntry entry in mapping.Entries)
        {
            ConstructKey? key = construct.Keys.FirstOrDefault(k => k.Name == entry.Key.Text);
            if (key is not null) yield return $"{construct.Name}.{key.Name}";
            if ((key?.Value ?? construct.Others?.Value) is not { } form) continue;
            foreach (string found in Behind(document, form, entry.Value, $"{construct.Name}.{entry.Key.Text}")) yield return found;
        }
    }

    private static IEnumerable<string> Behind(SchemaDocument document, ValueForm form, YamlNode node, string place) => (form, node) switch
    {
        (ValueForm.Words words, YamlNode.Scalar scalar) => words.All.Where(w => w.Text == scalar.Text).Select(w => $"{place}: {w.Text}"),
        (ValueForm.Part part, YamlNode.Mapping) => In(document, document.Find(part.Construct), node),
        (ValueForm.List list, YamlNode.Sequence items) => items.Items.SelectMany(item => Behind(document, list.Item, item, place)),
        (ValueForm.Map map, YamlNode.Mapping mapping) => mapping.Entries.SelectMany(e => Behind(document, map.Value, e.Value, place)),
        (ValueForm.Either either, _) => either.Forms.SelectMany(f => Behind(document, f, node, place)),
        _ => [],
    };
}
