namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>A key-driver analysis.</summary>
internal sealed record WrittenDrivers(string Id, string Outcome, IReadOnlyList<string> Of, string? By, WrittenCondition? For);
