using ServiceStandards.Verdicts;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>The last line of an evaluation: how many standards hold, and the exit code, so that nobody is surprised by it.</summary>
internal static class Conclusion
{
    public static void Write(Terminal terminal, ComplianceReport report, ExitCode code)
    {
        terminal.Out.Flush();
        string counts = string.Join(", ", report.Standards
            .GroupBy(s => s.Verdict)
            .OrderBy(g => g.Key is { } verdict ? (int)verdict : int.MaxValue)
            .Select(g => $"{g.Count()} {Word(g.Key)}"));
        terminal.Error.Write($"{counts}. Exit code {(int)code}.\n");
    }

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
