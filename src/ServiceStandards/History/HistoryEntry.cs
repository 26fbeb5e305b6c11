namespace ServiceStandards.History;

/// <summary>What a history says of a kept tally without reading it as a whole.</summary>
/// <param name="Day">The day of the records.</param>
/// <param name="Part">Which part of the day; null = the day is kept as a whole.</param>
/// <param name="AsOf">The moment the records were judged at.</param>
/// <param name="Records">How many records were counted.</param>
/// <param name="Pending">How many judgements were still open at that moment, see <see cref="Tallies.Tally.Pending"/>.</param>
/// <param name="Path">The file.</param>
public sealed record HistoryEntry(DateOnly Day, string? Part, DateTimeOffset AsOf, long Records, long Pending, string Path);
