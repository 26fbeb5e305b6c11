namespace ServiceStandards.Verdicts;

/// <summary>The period before the one of a report, of the same length: for whole months as many months, else as many days.</summary>
/// <param name="From">Its start, in the time zone of the standards.</param>
/// <param name="Until">Its end, itself not in.</param>
/// <param name="Days">How many days it has.</param>
/// <param name="DaysKept">Of how many of them the history keeps a tally.</param>
public sealed record PreviousPeriod(DateTimeOffset From, DateTimeOffset Until, int Days, int DaysKept);
