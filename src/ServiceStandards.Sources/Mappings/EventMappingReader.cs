using ServiceStandards.Diagnostics;
using ServiceStandards.Language;
using ServiceStandards.Language.Yaml;

namespace ServiceStandards.Sources.Mappings;

/// <summary>Reads where the events of the records are.</summary>
internal static class EventMappingReader
{
    private const string Key = "events";

    /// <param name="mapping">The mapping file.</param>
    /// <param name="path">Its path: a file of events is named from its folder.</param>
    public static EventMapping? Read(Section mapping, string path)
    {
        if (mapping.Optional(Key) is not { } node || Section.Open(node, "'events'", mapping.Bag) is not { } section) return null;
        Dictionary<string, SourceLocation> places = new(StringComparer.Ordinal) { [Key] = mapping.KeyOf(Key) };
        if (section.Has("file") == section.Has("column")) mapping.Bag.Add(MappingMessages.EventsFromOnePlace(mapping.KeyOf(Key)));
        else if (section.Has("file")) section.Demand("id", "at", "event");
        EventMapping events = new()
        {
            File = section.Text("file") is { } file ? Path.Combine(Path.GetDirectoryName(path) ?? "", file) : null,
            Column = section.Text("column"),
            Id = Column(section, "id", places) ?? "id",
            At = section.Optional("at") is { } at ? FieldMappingReader.Read("at", at, places, section.Bag) : null,
            Event = Column(section, "event", places),
            Values = FieldMappingReader.Values(section),
            Order = section.Word("sorted", ("number", EventOrder.Number), ("text", EventOrder.Text)) ?? EventOrder.Unsorted,
            Places = new MappingPlaces(path, places),
        };
        section.Close();
        return events;
    }

    private static string? Column(Section section, string key, Dictionary<string, SourceLocation> places)
    {
        if (section.Optional(key) is not { } node || Nodes.Scalar(node, Scalars.Quoted(key), section.Bag) is not { } column) return null;
        places[MappingPlaces.ColumnPart(key, column.Text)] = column.Location;
        return column.Text;
    }
}
