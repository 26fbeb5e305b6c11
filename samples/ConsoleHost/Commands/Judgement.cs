using ServiceStandards.Verdicts;

namespace ServiceStandards.ConsoleHost.Commands;

/// <summary>What a report means for the exit code.</summary>
internal static class Judgement
{
    public static ExitCode Of(ComplianceReport report)
    {
        Verdict[] verdicts = [.. report.Standards.Select(s => s.Verdict).OfType<Verdict>(), .. report.Scorecards.Select(c => c.Verdict)];
        if (verdicts.Contains(Verdict.NonCompliant)) return ExitCode.NonCompliant;
        return verdicts.All(v => v is Verdict.Compliant or Verdict.Tolerated) ? ExitCode.Good : ExitCode.Open;
    }
}
