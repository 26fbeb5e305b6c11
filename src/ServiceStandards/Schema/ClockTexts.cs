namespace ServiceStandards.Schema;

/// <summary>What the clocks of the trade measure: section 4 of the language.</summary>
internal static class ClockTexts
{
    public static string Of(string preset) => preset switch
    {
        "first-reply" => "From creation to the first message of an agent.",
        "next-reply" => "From the oldest unanswered message of the customer to the next of an agent; the longest.",
        "periodic-update" => "Between messages of agents while the case is open; the longest.",
        "requester-wait" => "All time that the customer waited: not while the ball was with the customer.",
        "agent-work" => "All time that agents could work: not while pending or on hold.",
        "first-resolution" => "From creation to the first time it was solved.",
        "total-resolution" => "From creation to solved, reopenings counted.",
        "time-to-own" => "From creation to the first time it was assigned.",
        _ => throw new InvalidOperationException($"Say what the clock '{preset}' measures."),
    };
}
