namespace ServiceStandards.Records;

/// <summary>What a shape answers when it is asked for the events of its records.</summary>
internal abstract record EventsAnswer
{
    internal sealed record Readable(EventsReading Reading) : EventsAnswer;

    /// <summary>The records have no events.</summary>
    internal sealed record Absent : EventsAnswer;

    /// <summary>Several members could be the events.</summary>
    internal sealed record Ambiguous(IReadOnlyList<string> Names) : EventsAnswer;
}
