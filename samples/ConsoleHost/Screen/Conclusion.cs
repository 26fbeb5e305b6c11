using ServiceStandards.Verdicts;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>The last line of an evaluation: how many standards hold, and the exit code, so that nobody is surprised by it.</summary>
internal static class Conclusion
{
    public static void Write(Terminal terminal, ComplianceReport report, ExitCode code)
    {
        terminal.Out.Flush();
        string scorecards = report.Scorecards.Count > 0 ? $" Scorecards: {Counts(report.Scorecards.Select(c => (Verdict?)c.Verdict))}." : "";
        terminal.Error.Write($"{Counts(report.Standards.Select(s => s.Verdict))}.{scorecards} Exit code {(int)code}.\n");
    }

    private static string Counts(IEnumerable<Verdict?> verdicts) => string.Join(", ", verdicts
        .GroupBy(v => v)
        .OrderBy(g => g.Key is { } verdict ? (int)verdict : int.MaxValue)
        .Select(g => $"{g.Count()} {Word(g.Key)}"));

    private static string Word(Verdict? verdict) => verdict switch
    {
        Verdict.Compliant => "compliant",
        Verdict.Tolerated => "tolerated",
        Verdict.NonCompliant => "non-compliant",
        Verdict.Undecided => "undecided",
        Verdict.Insufficient => "insufficient",
        Verdict.NoData => "without data",
        null => "without a target",
        _ => throw new InvalidOperationException($"Unknown verdict {verdict}."),
    };
}
