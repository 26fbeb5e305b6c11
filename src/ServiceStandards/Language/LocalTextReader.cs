using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads a text written once, or in the languages of the reports: <c>{ en: .., nl: .. }</c>.</summary>
internal static class LocalTextReader
{
    public static LocalText? Read(Section parent, string key, string language)
    {
        if (parent.Optional(key) is not { } node) return null;
        if (node is not YamlNode.Mapping) return Nodes.Scalar(node, Scalars.Quoted(key), parent.Bag) is { } scalar ? new LocalText(scalar.Text, null, null) : null;
        Section section = Section.Open(node, Scalars.Quoted(key), parent.Bag)!;
        string? english = section.Text("en"), dutch = section.Text("nl");
        section.Close();
        string? own = language == "nl" ? dutch ?? english : english ?? dutch;
        if (own is not null) return new LocalText(own, english, dutch);
        parent.Bag.Add(Messages.MissingKey(node.Location, language, Scalars.Quoted(key)));
        return null;
    }
}
