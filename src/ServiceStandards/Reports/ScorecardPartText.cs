using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>What a report says of one part of a scorecard.</summary>
/// <param name="Name">Its id, marked where it must comply.</param>
/// <param name="Judgement">Its verdict; null without a target.</param>
/// <param name="Verdict">The same in words, or <c>no target</c>.</param>
/// <param name="Earned">What it earned of its weight; empty without weights.</param>
public sealed record ScorecardPartText(string Name, Verdict? Judgement, string Verdict, string Earned);
