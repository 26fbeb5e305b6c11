namespace ServiceStandards.Benchmarks.Made;

/// <summary>A contact in numbers: what a CSV line and a record in memory are made of.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Channel">A place in <see cref="ContactWords.Channels"/>.</param>
/// <param name="Queue">A place in <see cref="ContactWords.Queues"/>.</param>
/// <param name="Agent">0 to 199; nobody where it was abandoned.</param>
/// <param name="Customer">A number.</param>
/// <param name="Topic">A place in <see cref="ContactWords.Topics"/>.</param>
/// <param name="Arrived">Seconds from the start of the first day.</param>
/// <param name="Wait">Seconds until it was answered or abandoned.</param>
/// <param name="IsAbandoned">Whether it was abandoned.</param>
/// <param name="Talk">Seconds from the answer to the end.</param>
/// <param name="Transfers">How often it was passed on.</param>
/// <param name="Hold">Seconds on hold.</param>
/// <param name="Csat">1 to 10; 0 = not asked.</param>
internal readonly record struct MadeContact(
    int Number, int Channel, int Queue, int Agent, int Customer, int Topic, int Arrived, int Wait, bool IsAbandoned, int Talk, int Transfers, int Hold, int Csat);
