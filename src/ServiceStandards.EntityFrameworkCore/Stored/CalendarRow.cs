namespace ServiceStandards.EntityFrameworkCore.Stored;

/// <summary>A stored calendar, as migrations make its table.</summary>
internal sealed class CalendarRow
{
    public required string Calendar { get; init; }

    public required string Name { get; init; }

    public required DateTime CoveredFrom { get; init; }

    public required DateTime CoveredUntil { get; init; }
}
