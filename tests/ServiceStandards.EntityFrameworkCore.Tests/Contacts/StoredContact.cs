using ServiceStandards.Agreement.Tests.Contacts;

namespace ServiceStandards.EntityFrameworkCore.Tests.Contacts;

/// <summary>A contact as a database keeps it: the fields of <see cref="SampleContact"/> in the types that PostgreSQL has.</summary>
public sealed class StoredContact
{
    public required string Id { get; init; }

    public Channel? Channel { get; init; }

    public string? Direction { get; init; }

    public string? Queue { get; init; }

    public string? Topic { get; init; }

    public string? Customer { get; init; }

    public string? Outcome { get; init; }

    public DateTimeOffset? ArrivedAt { get; init; }

    public DateTime? QueuedAt { get; init; }

    public DateTime? AnsweredAt { get; init; }

    public DateTimeOffset? AbandonedAt { get; init; }

    public DateTimeOffset? FirstReplyAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public DateTimeOffset? ResolvedAt { get; init; }

    public DateOnly? DueOn { get; init; }

    public TimeSpan? Wait { get; init; }

    public TimeSpan? Talk { get; init; }

    public TimeSpan? Hold { get; init; }

    public TimeSpan? Wrap { get; init; }

    public int? Transfers { get; init; }

    public long? MenuDepth { get; init; }

    public decimal? Csat { get; init; }

    public decimal? Amount { get; init; }

    public double? Effort { get; init; }

    public short? Nps { get; init; }

    public bool? Vip { get; init; }

    /// <summary>Clocks run on these, and so in no database: that a field needs them is all that matters here.</summary>
    public List<StoredEvent> Events { get; init; } = [];

    /// <summary>The same contact; its times have no ticks below a microsecond (<see cref="Microseconds"/>).</summary>
    internal static StoredContact Of(SampleContact contact) => new()
    {
        Id = contact.Id!,
        Channel = contact.Channel,
        Direction = contact.Direction,
        Queue = contact.Queue,
        Topic = contact.Topic,
        Customer = contact.Customer,
        Outcome = contact.Outcome,
        ArrivedAt = contact.ArrivedAt?.ToUniversalTime(),
        QueuedAt = contact.QueuedAt,
        AnsweredAt = contact.AnsweredAt?.ToDateTimeUtc(),
        AbandonedAt = contact.AbandonedAt?.ToUniversalTime(),
        FirstReplyAt = contact.FirstReplyAt?.ToUniversalTime(),
        EndedAt = contact.EndedAt?.ToUniversalTime(),
        ResolvedAt = contact.ResolvedAt?.ToDateTimeOffset(),
        DueOn = contact.DueOn,
        Wait = contact.Wait,
        Talk = contact.Talk,
        Hold = contact.Hold?.ToTimeSpan(),
        Wrap = contact.Wrap,
        Transfers = contact.Transfers,
        MenuDepth = contact.MenuDepth,
        Csat = contact.Csat,
        Amount = contact.Amount,
        Effort = contact.Effort,
        Nps = (short?)contact.Nps,
        Vip = contact.Vip,
    };
}
