using ServiceStandards.Diagnostics;

namespace ServiceStandards.Testing;

/// <summary>One figure that a test expects, and what was seen.</summary>
/// <param name="Standard">The standard's id.</param>
/// <param name="Cell">The cell, as its period and group values; null for all records together.</param>
/// <param name="Figure">The figure: verdict, attained, met, excluded (a reason) and so on.</param>
/// <param name="Expected">As it is written.</param>
/// <param name="Seen">What came out, written alike; none where there is no such figure.</param>
/// <param name="Passed">Whether they agree.</param>
/// <param name="Location">Where it is expected.</param>
public sealed record TestCheck(string Standard, string? Cell, string Figure, string Expected, string Seen, bool Passed, SourceLocation Location);
