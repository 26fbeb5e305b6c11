using System.Collections.Immutable;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.Mappings;

/// <summary>Reads how one field is made: the name of a column, or a mapping that says more.</summary>
internal static class FieldMappingReader
{
    /// <summary>Null when the columns could not be read, which is then reported.</summary>
    public static FieldMapping? Read(string name, YamlNode node, Dictionary<string, SourceLocation> places, DiagnosticBag bag)
    {
        if (node is YamlNode.Scalar { IsNull: false } column) return FieldMapping.Of(Place(column, name, places));
        if (Section.Open(node, $"field '{name}'", bag) is not { } section) return null;
        FieldMapping? field = Columns(section, name, places) is not [_, ..] columns ? null : new FieldMapping
        {
            Columns = columns,
            Type = section.Word(
                "type", ("text", ValueKind.Text), ("number", ValueKind.Number), ("duration", ValueKind.Duration),
                ("time", ValueKind.Time), ("date", ValueKind.Date), ("flag", ValueKind.Flag)),
            Unit = section.Word(
                "unit", ("ms", DurationUnit.Milliseconds), ("s", DurationUnit.Seconds), ("m", DurationUnit.Minutes), ("h", DurationUnit.Hours)),
            Format = section.Text("format"),
            Values = Values(section),
        };
        section.Close();
        return field;
    }

    /// <summary>A field that names no column is the column of its own name.</summary>
    private static ImmutableArray<string> Columns(Section section, string field, Dictionary<string, SourceLocation> places)
    {
        if (section.Has("column") && section.Has("join")) section.Bag.Add(MappingMessages.ColumnAndJoin(section.KeyOf("join"), field));
        if (!section.Has("column") && !section.Has("join")) return [field];
        string key = section.Has("join") ? "join" : "column";
        if (section.Optional(key) is not { } node) return [];
        ImmutableArray<YamlNode> items = key == "join" ? Nodes.OneOrMore(node, "'join'", section.Bag) ?? [] : [node];
        return [.. items.Select(item => Nodes.Scalar(item, Scalars.Quoted(key), section.Bag)).OfType<YamlNode.Scalar>().Select(column => Place(column, field, places))];
    }

    private static string Place(YamlNode.Scalar column, string field, Dictionary<string, SourceLocation> places)
    {
        places[MappingPlaces.ColumnPart(field, column.Text)] = column.Location;
        return column.Text;
    }

    /// <summary>Texts that stand for others; none where none are written.</summary>
    public static Dictionary<string, string> Values(Section section)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        if (section.Optional("values") is not { } node || Nodes.Mapping(node, "'values'", section.Bag) is not { } mapping) return values;
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (ValueReader.Read(entry.Value, entry.Key.Text, section.Bag) is { } value) values.Add(entry.Key.Text, value);
        }

        return values;
    }
}
