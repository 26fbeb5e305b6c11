using ServiceStandards.Verdicts;

namespace ServiceStandards.Reports;

/// <summary>Verdicts as they are written in reports: lower case with hyphens.</summary>
internal static class VerdictText
{
    public static string? Of(Verdict? verdict) => verdict switch
    {
        null => null,
        Verdict.Compliant => "compliant",
        Verdict.Tolerated => "tolerated",
        Verdict.NonCompliant => "non-compliant",
        Verdict.Undecided => "undecided",
        Verdict.Insufficient => "insufficient",
        Verdict.NoData => "no-data",
        _ => throw new InvalidOperationException($"Unknown verdict {verdict}."),
    };
}
