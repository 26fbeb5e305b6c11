using ServiceStandards.Diagnostics;

namespace ServiceStandards.Testing;

/// <summary>A threshold that was moved by one step in a copy of the standards, to see whether a test notices.</summary>
/// <param name="Standard">The id of the standard it is in; null for what stands beside the standards.</param>
/// <param name="From">As it is written.</param>
/// <param name="To">What it was changed to.</param>
/// <param name="Noticed">Whether some expectation no longer held.</param>
/// <param name="Location">Where the threshold stands.</param>
public sealed record Mutation(string? Standard, string From, string To, bool Noticed, SourceLocation Location);
