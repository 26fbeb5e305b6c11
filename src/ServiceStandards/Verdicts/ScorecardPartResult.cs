namespace ServiceStandards.Verdicts;

/// <summary>How one part of a scorecard fared.</summary>
/// <param name="Id">The id of a standard, or of another scorecard.</param>
/// <param name="IsScorecard">Whether it is a scorecard.</param>
/// <param name="Must">Whether the scorecard fails where this part does.</param>
/// <param name="Verdict">Its own verdict; null for a standard without a target. Of a standard with versions it is the worst of those that judged records.</param>
/// <param name="Weight">Its weight as written; null without weights.</param>
/// <param name="Earned">The points it earned: all of its weight, half of it or nothing; null without weights, and where it left the weights because it has no verdict to count.</param>
public sealed record ScorecardPartResult(string Id, bool IsScorecard, bool Must, Verdict? Verdict, decimal? Weight, decimal? Earned);
