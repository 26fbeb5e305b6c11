namespace ServiceStandards.ReportingJob.Judging;

/// <summary>Says of which contacts a day's tally was made.</summary>
/// <param name="Contacts">How many there were.</param>
/// <param name="Versions">The sum of their versions.</param>
/// <param name="AsOf">The moment they were judged at.</param>
/// <param name="IsUnclear">Whether it was unclear for some of them whether a standard is about them; a clock may tell later, and nothing else says so.</param>
internal sealed record DayReceipt(long Contacts, decimal Versions, DateTimeOffset AsOf, bool IsUnclear);
