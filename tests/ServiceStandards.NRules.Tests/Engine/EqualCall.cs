namespace ServiceStandards.NRules.Tests.Engine;

/// <summary>A call that is equal to another with the same values.</summary>
public sealed record EqualCall(string Id, DateTimeOffset ArrivedAt, TimeSpan Wait);
