namespace ServiceStandards.EntityFrameworkCore.Tests.Tickets;

/// <summary>Something that happened to a ticket.</summary>
public sealed class TicketEvent
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset At { get; init; }
}
