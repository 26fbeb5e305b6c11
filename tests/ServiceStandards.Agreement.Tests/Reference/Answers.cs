namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>How answers combine: section 3, sentence by sentence.</summary>
internal static class Answers
{
    public static Answer Of(bool met) => met ? Answer.Met : Answer.Missed;

    /// <summary><c>all</c> is missed if any part is missed; otherwise an undecided part decides, unmeasurable before pending.</summary>
    public static Answer All(IReadOnlyList<Answer> parts) =>
        parts.Contains(Answer.Missed) ? Answer.Missed : Undecided(parts) ?? Answer.Met;

    /// <summary><c>any</c> is met if any part is met; otherwise an undecided part decides, unmeasurable before pending.</summary>
    public static Answer Any(IReadOnlyList<Answer> parts) =>
        parts.Contains(Answer.Met) ? Answer.Met : Undecided(parts) ?? Answer.Missed;

    /// <summary><c>not</c> swaps met and missed.</summary>
    public static Answer Not(Answer part) => part switch
    {
        Answer.Met => Answer.Missed,
        Answer.Missed => Answer.Met,
        _ => part,
    };

    private static Answer? Undecided(IReadOnlyList<Answer> parts) =>
        parts.Contains(Answer.Unmeasurable) ? Answer.Unmeasurable : parts.Contains(Answer.Pending) ? Answer.Pending : null;
}
