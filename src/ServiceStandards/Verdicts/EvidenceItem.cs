namespace ServiceStandards.Verdicts;

/// <summary>A record shown as evidence.</summary>
/// <param name="Record">The record's id, or # and its number in the source.</param>
/// <param name="Value">The value of the field with the limit, as it is written in standards; null when no limit is tested or the record has no value.</param>
/// <param name="Amount">The same as seconds or a number; null when it is neither.</param>
public sealed record EvidenceItem(string Record, string? Value, decimal? Amount);
