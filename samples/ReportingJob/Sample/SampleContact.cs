namespace ServiceStandards.ReportingJob.Sample;

/// <summary>A contact that was made up.</summary>
internal sealed record SampleContact
{
    public required string Id { get; init; }

    public required string Channel { get; init; }

    public string Direction { get; init; } = "inbound";

    public string? Queue { get; init; }

    public string? Agent { get; init; }

    public string? Customer { get; init; }

    public required DateTimeOffset ArrivedAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public DateTimeOffset? AbandonedAt { get; init; }

    public DateTimeOffset? FirstReplyAt { get; init; }

    public DateTimeOffset? FulfilledAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public string? Outcome { get; init; }

    public int? TalkSeconds { get; init; }

    public int? HoldSeconds { get; init; }

    public int? WrapSeconds { get; init; }

    public int? Transfers { get; init; }

    public int? Csat { get; init; }

    /// <summary>What could be known of it at a moment: what had not happened yet is not there.</summary>
    public SampleContact At(DateTimeOffset now)
    {
        bool ended = EndedAt <= now;
        return this with
        {
            AnsweredAt = AnsweredAt <= now ? AnsweredAt : null,
            AbandonedAt = AbandonedAt <= now ? AbandonedAt : null,
            FirstReplyAt = FirstReplyAt <= now ? FirstReplyAt : null,
            FulfilledAt = FulfilledAt <= now ? FulfilledAt : null,
            EndedAt = ended ? EndedAt : null,
            Outcome = (AnsweredAt ?? AbandonedAt ?? ArrivedAt) <= now ? Outcome : null,
            TalkSeconds = ended ? TalkSeconds : null,
            HoldSeconds = ended ? HoldSeconds : null,
            WrapSeconds = ended ? WrapSeconds : null,
            Transfers = ended ? Transfers : null,
            Csat = ended ? Csat : null,
        };
    }
}
