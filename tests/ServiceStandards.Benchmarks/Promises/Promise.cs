namespace ServiceStandards.Benchmarks.Promises;

/// <summary>One of the standards that everybody judges, as data: each peer writes it in its own language.</summary>
internal abstract record Promise(string Id, string Channel)
{
    /// <summary>Answered within so many seconds, the abandoned being missed.</summary>
    public sealed record Answered(string Channel, int Seconds) : Promise($"{Channel}-answered-{Seconds}s", Channel);

    /// <summary>Waited so many seconds at the most.</summary>
    public sealed record Waited(string Channel, int Seconds) : Promise($"{Channel}-waited-{Seconds}s", Channel);

    /// <summary>Of those answered: so many seconds from the answer to the end at the most.</summary>
    public sealed record Talked(string Channel, int Seconds) : Promise($"{Channel}-talked-{Seconds}s", Channel);

    /// <summary>Of those answered: so many seconds on hold at the most.</summary>
    public sealed record Held(string Channel, int Seconds) : Promise($"{Channel}-held-{Seconds}s", Channel);

    /// <summary>Of those who were asked: this mark at the least.</summary>
    public sealed record Rated(string Channel, int Mark) : Promise($"{Channel}-rated-{Mark}", Channel);

    /// <summary>Passed on so often at the most.</summary>
    public sealed record Transferred(string Channel, int Times) : Promise($"{Channel}-transferred-{Times}", Channel);

    /// <summary>Abandoned.</summary>
    public sealed record Abandoned(string Channel) : Promise($"{Channel}-abandoned", Channel);
}
