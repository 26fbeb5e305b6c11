using NodaTime;
using ServiceStandards.Records;
using ServiceStandards.Sources.Mappings;
using ServiceStandards.Sources.Rows;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.Events;

/// <summary>Events in a file of their own.</summary>
/// <param name="file">The file as a table with the fields id, at and event.</param>
/// <param name="id">The records' id.</param>
/// <param name="order">How both are sorted.</param>
internal sealed class EventFile(TableRecords file, BoundField id, EventOrder order) : EventSource
{
    /// <summary>Opens the file and finds its columns.</summary>
    public static EventFile Open(string path, EventMapping mapping, BoundTable table, ReadingOptions options)
    {
        var columns = new Mapping
        {
            Encoding = table.Mapping.Encoding,
            TimeZone = table.Mapping.TimeZone,
            MaxRejected = table.Mapping.MaxRejected,
            Fields = new Dictionary<string, FieldMapping>
            {
                ["id"] = FieldMapping.Of(mapping.Id),
                ["at"] = (mapping.At ?? FieldMapping.Of("at")) with { Type = ValueKind.Time, IsKeptUnread = true },
                ["event"] = new() { Columns = [mapping.Event ?? "event"], Values = mapping.Values },
            },
            Places = mapping.Places,
        };
        BoundField? id = table.Fields.FirstOrDefault(field => field.Column.Field == "id");
        if (id is null) throw new Diagnostics.StandardsException([MappingMessages.EventsWithoutId(mapping.Places.Of("events"), table.Name)]);
        return new EventFile(RecordFile.Open(path, columns, options), id, mapping.Order);
    }

    public override RowEvents Open(BoundTable table, RowsAccount account)
    {
        var rows = new EventRows(file, table.Shape.EventCodes(), table.Shape.Zone ?? DateTimeZone.Utc);
        return order == EventOrder.Unsorted
            ? new IndexedEvents(rows, id.NewSource(), account)
            : new SortedEvents(rows, id.NewSource(), new IdOrder(order, file.Name, table.Name, account), account);
    }
}
