using ServiceStandards.Diagnostics;

namespace ServiceStandards.Words;

/// <summary>A sentence about a standard, and what it is about: two versions of a standard are compared topic by topic.</summary>
/// <param name="Topic">The key it comes from, with a name where there can be several.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Location">Where it is written.</param>
internal sealed record Term(string Topic, string Sentence, SourceLocation Location);
