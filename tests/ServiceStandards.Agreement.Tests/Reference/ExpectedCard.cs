using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference;

/// <summary>All that must be reported of a scorecard: its verdict, its score where it has weights, what its parts earned (null = nothing that counts) and which of them decided.</summary>
internal sealed record ExpectedCard(string Id, ExpectedVerdict Verdict, Fraction? Score, IReadOnlyList<(string Id, ExpectedVerdict? Verdict, Fraction? Earned)> Parts, IReadOnlySet<string> Decided);
