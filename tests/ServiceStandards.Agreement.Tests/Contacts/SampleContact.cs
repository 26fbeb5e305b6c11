using NodaTime;

namespace ServiceStandards.Agreement.Tests.Contacts;

/// <summary>A record as a user would have it, with properties of every type that standards can read, each of them possibly without a value.</summary>
public sealed record SampleContact
{
    public string? Id { get; init; }

    public Channel? Channel { get; init; }

    public string? Direction { get; init; }

    public string? Queue { get; init; }

    public string? Topic { get; init; }

    public string? Customer { get; init; }

    public string? Outcome { get; init; }

    public DateTimeOffset? ArrivedAt { get; init; }

    public DateTime? QueuedAt { get; init; }

    public Instant? AnsweredAt { get; init; }

    public DateTimeOffset? AbandonedAt { get; init; }

    public DateTimeOffset? FirstReplyAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public Instant? ResolvedAt { get; init; }

    public DateOnly? DueOn { get; init; }

    public TimeSpan? Wait { get; init; }

    public TimeSpan? Talk { get; init; }

    public NodaTime.Duration? Hold { get; init; }

    public TimeSpan? Wrap { get; init; }

    public int? Transfers { get; init; }

    public long? MenuDepth { get; init; }

    public decimal? Csat { get; init; }

    public decimal? Amount { get; init; }

    public double? Effort { get; init; }

    public int? Nps { get; init; }

    public bool? Vip { get; init; }

    public IReadOnlyList<SampleEvent?>? Events { get; init; }

    public override string ToString() => ContactText.Of(this);
}
