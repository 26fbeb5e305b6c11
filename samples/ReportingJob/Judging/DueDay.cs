using ServiceStandards.ReportingJob.Contacts;

namespace ServiceStandards.ReportingJob.Judging;

/// <summary>A day of the look-back.</summary>
/// <param name="Day">The day.</param>
/// <param name="Stamp">What the database holds of it.</param>
/// <param name="IsDue">Whether it is to be judged.</param>
internal readonly record struct DueDay(DateOnly Day, DayStamp Stamp, bool IsDue);
