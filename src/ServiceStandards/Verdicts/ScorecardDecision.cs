namespace ServiceStandards.Verdicts;

/// <summary>What made the verdict of a scorecard.</summary>
/// <param name="Reason">By which rule.</param>
/// <param name="Parts">
/// The parts that decided by it: for a score that passes those that earned, the largest gain first, for one that does not those that lost, the largest loss first;
/// else in the order of the file those that sank it, kept it open or carried it.
/// </param>
public sealed record ScorecardDecision(ScorecardReason Reason, IReadOnlyList<string> Parts);
