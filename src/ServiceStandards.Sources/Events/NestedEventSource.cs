using System.Text;
using NodaTime;
using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Events;

/// <summary>Events in a list inside each JSON object.</summary>
/// <param name="source">The number of the cell that holds the list.</param>
/// <param name="at">The name of the time in the list's objects.</param>
/// <param name="name">The name of the event's name.</param>
/// <param name="mapping">What the mapping says of them; null = nothing.</param>
internal sealed class NestedEventSource(int source, string at, string name, EventMapping? mapping) : EventSource
{
    private static readonly string[] s_times = ["at", "time", "timestamp", "occurred-at"];
    private static readonly string[] s_names = ["event", "name", "kind", "type", "status"];

    /// <summary>The number of the cell that holds the list.</summary>
    public int Source => source;

    /// <summary>Finds the names in the list's objects by convention where the mapping does not give them.</summary>
    public static NestedEventSource Of(int source, IReadOnlyCollection<string> members, EventMapping? mapping) => new(
        source,
        mapping?.At?.Columns[0] ?? Usual(s_times, members),
        mapping?.Event ?? Usual(s_names, members),
        mapping);

    public override RowEvents Open(BoundTable table, RowsAccount account)
    {
        var readings = new CellReadings(new LocalClock(table.Shape.Zone ?? DateTimeZone.Utc), table.Mapping.DecimalSign);
        var names = new EventNames(table.Shape.EventCodes(), mapping?.Values ?? new Dictionary<string, string>());
        return new NestedEvents(source, Encoding.UTF8.GetBytes(at), Encoding.UTF8.GetBytes(name), names, readings.Of(NestedEvents.TimeColumn(), mapping?.At));
    }

    /// <summary>Lists that are all empty have no names, and need none.</summary>
    private static string Usual(string[] usual, IReadOnlyCollection<string> members) =>
        usual.Select(wanted => members.FirstOrDefault(member => Values.KebabCase.Of(member) == wanted)).FirstOrDefault(found => found is not null) ?? usual[0];
}
