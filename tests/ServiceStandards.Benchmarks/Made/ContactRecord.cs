using static ServiceStandards.Benchmarks.Made.ContactWords;

namespace ServiceStandards.Benchmarks.Made;

/// <summary>A contact in memory, as an application would hold it.</summary>
public sealed class ContactRecord
{
    private static readonly TimeSpan s_offset = TimeSpan.FromHours(1); // Amsterdam in winter

    public required string Id { get; init; }

    public required string Channel { get; init; }

    public required string Queue { get; init; }

    public string? Agent { get; init; }

    public required string Customer { get; init; }

    public required string Topic { get; init; }

    public required DateTimeOffset ArrivedAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public DateTimeOffset? AbandonedAt { get; init; }

    public int Transfers { get; init; }

    public TimeSpan? Hold { get; init; }

    public int? Csat { get; init; }

    internal static ContactRecord[] Make(int count) => [.. ContactMaker.Make(count).Select(Of)];

    private static ContactRecord Of(MadeContact made)
    {
        var arrived = new DateTimeOffset(ContactMaker.FirstDay.AddSeconds(made.Arrived), s_offset);
        DateTimeOffset reached = arrived.AddSeconds(made.Wait);
        bool abandoned = made.IsAbandoned;
        return new ContactRecord
        {
            Id = ContactText.Id(made),
            Channel = Channels[made.Channel],
            Queue = Queues[made.Queue],
            Agent = abandoned ? null : ContactText.Agent(made),
            Customer = ContactText.Customer(made),
            Topic = Topics[made.Topic],
            ArrivedAt = arrived,
            AnsweredAt = abandoned ? null : reached,
            EndedAt = abandoned ? reached : reached.AddSeconds(made.Talk),
            AbandonedAt = abandoned ? reached : null,
            Transfers = made.Transfers,
            Hold = abandoned ? null : TimeSpan.FromSeconds(made.Hold),
            Csat = made.Csat == 0 || abandoned ? null : made.Csat,
        };
    }
}
