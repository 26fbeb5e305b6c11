using ServiceStandards.ReportingJob.Alerts;

namespace ServiceStandards.ReportingJob.Judging;

/// <summary>
/// What the last whole run left behind. It is written last of all: what is not in it is done again, and doing it again changes nothing, since a day is
/// kept and a report written as a whole in place of what was there.
/// </summary>
internal sealed record JobState
{
    public static JobState None { get; } = new();

    /// <summary>The moment of the run.</summary>
    public DateTimeOffset AsOf { get; init; }

    /// <summary>The days that are in the history and in their reports.</summary>
    public IReadOnlyDictionary<DateOnly, DayReceipt> Days { get; init; } = new Dictionary<DateOnly, DayReceipt>();

    /// <summary>What was told last of each standard and scorecard that fails or is about to, by its name.</summary>
    public IReadOnlyDictionary<string, AlertLevel> Alerts { get; init; } = new Dictionary<string, AlertLevel>();
}
