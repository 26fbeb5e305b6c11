namespace ServiceStandards.NRules.Tests.Engine;

/// <summary>A call that is a value.</summary>
public readonly record struct StructCall(string Id, DateTimeOffset ArrivedAt, TimeSpan Wait);
