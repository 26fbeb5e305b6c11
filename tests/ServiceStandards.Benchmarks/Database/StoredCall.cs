namespace ServiceStandards.Benchmarks.Database;

/// <summary>A contact as a database keeps it.</summary>
internal sealed class StoredCall
{
    public required string Id { get; init; }

    public required string Channel { get; init; }

    public required string Queue { get; init; }

    public required string Topic { get; init; }

    public required string Customer { get; init; }

    public DateTimeOffset ArrivedAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public DateTimeOffset? AbandonedAt { get; init; }

    public DateTimeOffset? FirstReplyAt { get; init; }

    public TimeSpan Talk { get; init; }

    public TimeSpan Hold { get; init; }

    public TimeSpan Wrap { get; init; }

    public decimal Csat { get; init; }

    public short Nps { get; init; }

    public bool Vip { get; init; }
}
