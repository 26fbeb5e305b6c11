namespace ServiceStandards.ReportingJob.Contacts;

/// <summary>
/// Tells two states of a day's contacts apart. Versions only grow, so a contact that came or changed has a greater one than any before: with as many contacts as
/// before the sum is greater as soon as anything is different.
/// </summary>
/// <param name="Contacts">How many contacts there are.</param>
/// <param name="Versions">The sum of their versions.</param>
internal readonly record struct DayStamp(long Contacts, decimal Versions);
