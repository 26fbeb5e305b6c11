namespace ServiceStandards.Records;

/// <summary>One row that could not be read.</summary>
/// <param name="Line">The line of the file where the row starts, from 1; the number of the row where there are no lines.</param>
/// <param name="Column">The name of the column; null when the row as a whole is wrong.</param>
/// <param name="Reason">What was found and what was expected.</param>
public sealed record RejectedRow(long Line, string? Column, string Reason);
