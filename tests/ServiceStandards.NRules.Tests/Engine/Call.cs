namespace ServiceStandards.NRules.Tests.Engine;

/// <summary>A call as a program would follow it: it changes while it lasts.</summary>
public sealed class Call
{
    public string? Id { get; init; }

    public string Channel { get; set; } = "voice";

    public string Queue { get; set; } = "sales";

    public string? Customer { get; init; }

    public string? Outcome { get; set; } = "answered";

    public DateTimeOffset ArrivedAt { get; set; } = Some.Morning;

    public DateTimeOffset? AnsweredAt { get; set; }

    public TimeSpan? Talk { get; set; }

    public decimal? Csat { get; set; }
}
