namespace ServiceStandards.Agreement.Tests.Written;

/// <summary>Records left out with a reason; <c>Name</c> is null for one written inside a standard. At least one of <c>When</c> and <c>During</c> is there.</summary>
internal sealed record WrittenExclusion(string? Name, WrittenCondition? When, WrittenSpan? During, string Because);
