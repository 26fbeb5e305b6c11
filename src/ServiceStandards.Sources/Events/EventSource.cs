using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources.Events;

/// <summary>Where the events of a table's records are.</summary>
internal abstract class EventSource
{
    /// <summary>Begins to read events for one reading of the records; asked only where clocks need them.</summary>
    public abstract RowEvents Open(BoundTable table, RowsAccount account);
}
