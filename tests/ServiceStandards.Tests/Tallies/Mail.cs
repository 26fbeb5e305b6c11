namespace ServiceStandards.Tests.Tallies;

/// <summary>A message of these tests.</summary>
internal sealed record Mail
{
    public string? Id { get; init; }

    public string? Channel { get; init; }

    public string? Queue { get; init; }

    public DateTimeOffset? ArrivedAt { get; init; }

    public DateTimeOffset? FirstReplyAt { get; init; }

    public TimeSpan? Talk { get; init; }

    public decimal? Csat { get; init; }

    public int? Nps { get; init; }

    public decimal? Ease { get; init; }
}
