namespace ServiceStandards.Benchmarks.Promises;

/// <summary>The contacts of a channel, and of these the ones that have a value in a field; null = all.</summary>
internal readonly record struct PromiseScope(string Channel, string? Field);
