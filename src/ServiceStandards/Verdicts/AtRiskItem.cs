namespace ServiceStandards.Verdicts;

/// <summary>An open record that must soon be served.</summary>
/// <param name="Record">The record's id, or # and its number in the source.</param>
/// <param name="DueAt">The moment by which it must be served, in the time zone of the standards; for <c>below</c>, before which.</param>
/// <param name="Value">The value so far of the field with the limit, as it is written in standards; null when there is none.</param>
/// <param name="Amount">The same as seconds or a number; null when it is neither.</param>
public sealed record AtRiskItem(string Record, DateTimeOffset DueAt, string? Value, decimal? Amount);
