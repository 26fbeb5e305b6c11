using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>Limits in working days: what is certain of a time that stands so to their due moments. A running one can only pass them.</summary>
internal static class WorkingDays
{
    public static Answer Answer(LimitKind kind, (int Standing, bool IsRunning)? time) => (kind, time) switch
    {
        (_, null) => Reference.Answer.Unmeasurable,
        (LimitKind.AtMost, { } at) => at.Standing > 0 ? Reference.Answer.Missed : Open(at.IsRunning) ?? Reference.Answer.Met,
        (LimitKind.Below, { } at) => at.Standing >= 0 ? Reference.Answer.Missed : Open(at.IsRunning) ?? Reference.Answer.Met,
        (LimitKind.AtLeast, { } at) => at.Standing >= 0 ? Reference.Answer.Met : Open(at.IsRunning) ?? Reference.Answer.Missed,
        (LimitKind.Above, { } at) => at.Standing > 0 ? Reference.Answer.Met : Open(at.IsRunning) ?? Reference.Answer.Missed,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What lies between two due moments may leave it again while it runs.</summary>
    public static Answer Between((int Standing, bool IsRunning)? low, (int Standing, bool IsRunning)? high) => (low, high) switch
    {
        ({ } from, { } to) => to.Standing > 0 ? Reference.Answer.Missed : Open(to.IsRunning) ?? Answers.Of(from.Standing >= 0),
        _ => Reference.Answer.Unmeasurable,
    };

    private static Answer? Open(bool isRunning) => isRunning ? Reference.Answer.Pending : null;
}
