namespace ServiceStandards.Explanations;

/// <summary>A span of a clock.</summary>
/// <param name="From">Its start, in the time zone of the clock.</param>
/// <param name="To">Its end, itself not in.</param>
/// <param name="Kind"><c>counted</c>, <c>paused</c> or <c>closed</c>.</param>
/// <param name="Length">Its length on the clock on the wall.</param>
public sealed record ExplainedSpan(DateTimeOffset From, DateTimeOffset To, string Kind, TimeSpan Length);
