namespace ServiceStandards;

/// <summary>
/// A customer contact as the standards language knows it, for those who have no record type of their own. Every member is
/// optional: what is null is not known, and standards that need it say so.
/// </summary>
public sealed record Contact
{
    /// <summary>Names the contact in evidence.</summary>
    public string? Id { get; init; }

    /// <summary>The channel: voice, email, chat, ...</summary>
    public string? Channel { get; init; }

    /// <summary>The direction: inbound or outbound.</summary>
    public string? Direction { get; init; }

    /// <summary>The queue or skill it waited in.</summary>
    public string? Queue { get; init; }

    /// <summary>What it is about.</summary>
    public string? Topic { get; init; }

    /// <summary>Who handled it.</summary>
    public string? Agent { get; init; }

    /// <summary>The team of the agent.</summary>
    public string? Team { get; init; }

    /// <summary>Whose contact it is.</summary>
    public string? Customer { get; init; }

    /// <summary>Its priority.</summary>
    public string? Priority { get; init; }

    /// <summary>The language it is held in.</summary>
    public string? Language { get; init; }

    /// <summary>What became of it: answered, abandoned, or another word; null = inferred from <see cref="AnsweredAt"/> and <see cref="AbandonedAt"/>.</summary>
    public string? Outcome { get; init; }

    /// <summary>When it arrived: the time that owns it.</summary>
    public DateTimeOffset? ArrivedAt { get; init; }

    /// <summary>When it began to wait for somebody.</summary>
    public DateTimeOffset? QueuedAt { get; init; }

    /// <summary>When somebody answered.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>When the customer gave up.</summary>
    public DateTimeOffset? AbandonedAt { get; init; }

    /// <summary>When the first reply was sent.</summary>
    public DateTimeOffset? FirstReplyAt { get; init; }

    /// <summary>When the contact ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>When the matter was solved.</summary>
    public DateTimeOffset? ResolvedAt { get; init; }

    /// <summary>By when something was promised.</summary>
    public DateTimeOffset? PromisedAt { get; init; }

    /// <summary>When the promise was kept.</summary>
    public DateTimeOffset? FulfilledAt { get; init; }

    /// <summary>How long the customer waited; null = from queued (or arrived) to answered or abandoned.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>How long it rang at the agent's.</summary>
    public TimeSpan? Ring { get; init; }

    /// <summary>How long was talked.</summary>
    public TimeSpan? Talk { get; init; }

    /// <summary>How long the customer was on hold.</summary>
    public TimeSpan? Hold { get; init; }

    /// <summary>How long the agent worked on it afterwards.</summary>
    public TimeSpan? Wrap { get; init; }

    /// <summary>How often it was transferred.</summary>
    public int? Transfers { get; init; }

    /// <summary>How many levels of the voice menu were passed.</summary>
    public int? MenuDepth { get; init; }

    /// <summary>The customer's satisfaction, on the scale of the survey.</summary>
    public decimal? Csat { get; init; }

    /// <summary>How likely the customer is to recommend, 0 to 10.</summary>
    public decimal? Nps { get; init; }

    /// <summary>The customer's effort, on the scale of the survey.</summary>
    public decimal? Effort { get; init; }
}
