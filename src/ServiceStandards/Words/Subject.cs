namespace ServiceStandards.Words;

/// <summary>What a standard is about: <c>calls</c>, and in full <c>inbound calls with queue “sales”</c>.</summary>
internal sealed record Subject(Noun Noun, string Full);
