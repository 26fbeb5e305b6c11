using ServiceStandards.Diagnostics;

namespace ServiceStandards.Testing;

/// <summary>Something in the standards that no test touches.</summary>
/// <param name="Standard">The standard's id; null for what stands beside the standards.</param>
/// <param name="What">What is missing, as a sentence.</param>
/// <param name="Location">Where it stands in the standards.</param>
public sealed record CoverageGap(string? Standard, string What, SourceLocation Location);
