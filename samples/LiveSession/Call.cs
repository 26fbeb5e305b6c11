namespace LiveSession;

/// <summary>A call, from the moment it arrives.</summary>
internal sealed class Call
{
    public required string Id { get; init; }

    public required string Queue { get; init; }

    public required DateTimeOffset ArrivedAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; set; }

    public TimeSpan? Talk { get; set; }
}
