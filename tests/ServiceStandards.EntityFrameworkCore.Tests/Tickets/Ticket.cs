namespace ServiceStandards.EntityFrameworkCore.Tests.Tickets;

/// <summary>A record with much that a database cannot reckon with.</summary>
public sealed class Ticket
{
    public required string Id { get; init; }

    public required DateTimeOffset ArrivedAt { get; init; }

    public DateTimeOffset? FirstReplyAt { get; init; }

    /// <summary>Stored as its name.</summary>
    public Urgency Urgency { get; init; }

    /// <summary>Stored as minutes.</summary>
    public TimeSpan Labour { get; init; }

    /// <summary>Not stored.</summary>
    public string Shout => Id.ToUpperInvariant();

    public List<TicketEvent> Events { get; init; } = [];
}
