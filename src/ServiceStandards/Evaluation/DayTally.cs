using ServiceStandards.Tallies;

namespace ServiceStandards.Evaluation;

/// <summary>What was counted of the records of one day.</summary>
/// <param name="Day">The day of the records' own times, in the time zone of the standards; null for records without a time, and for rows that were left out.</param>
/// <param name="Tally">The tally of these records.</param>
public sealed record DayTally(DateOnly? Day, Tally Tally);
