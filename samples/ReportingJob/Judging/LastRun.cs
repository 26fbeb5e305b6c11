namespace ServiceStandards.ReportingJob.Judging;

/// <summary>What the last whole run came to, for whoever watches the job.</summary>
/// <param name="AsOf">The moment the contacts were judged at.</param>
/// <param name="Days">How many days were judged.</param>
/// <param name="Contacts">How many contacts these had.</param>
/// <param name="Reports">The reports that were written.</param>
/// <param name="Failing">Standards and scorecards that fail.</param>
/// <param name="AboutToFail">Those that are about to.</param>
internal sealed record LastRun(
    DateTimeOffset AsOf, int Days, long Contacts, IReadOnlyList<string> Reports, IReadOnlyList<string> Failing, IReadOnlyList<string> AboutToFail);
