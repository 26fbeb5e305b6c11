using ServiceStandards.Diagnostics;
using ServiceStandards.Sources.Mappings;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Events;

/// <summary>Finds where a mapping says that the events are.</summary>
internal static class EventBinding
{
    /// <summary>The file of events; null where the mapping names none.</summary>
    /// <exception cref="StandardsException">The records have no id, or the file has no such columns.</exception>
    /// <exception cref="Records.RecordsUnreadableException">There is no such file.</exception>
    public static EventSource? Of(BoundTable table, ReadingOptions options) =>
        table.Mapping.Events is { File: { } file } mapping ? EventFile.Open(file, mapping, table, options) : null;

    /// <summary>The same for a source whose rows cannot hold lists.</summary>
    public static EventSource? OfColumns(BoundTable table, ReadingOptions options) =>
        table.Mapping.Events is { File: null } nested
            ? throw new StandardsException([MappingMessages.NoListsOfEvents(nested.Places.Of("events"), table.Name)])
            : Of(table, options);
}
