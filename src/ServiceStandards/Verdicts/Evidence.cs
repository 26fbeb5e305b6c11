namespace ServiceStandards.Verdicts;

/// <summary>Some of the records that count against a standard: the misses, or under a ceiling the offenders.</summary>
/// <param name="Worst">The farthest beyond the limit first.</param>
/// <param name="Nearest">The nearest to the limit first.</param>
public sealed record Evidence(IReadOnlyList<EvidenceItem> Worst, IReadOnlyList<EvidenceItem> Nearest);
