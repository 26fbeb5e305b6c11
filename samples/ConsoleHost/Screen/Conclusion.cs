using ServiceStandards.Reports;
using ServiceStandards.Verdicts;

namespace ServiceStandards.ConsoleHost.Screen;

/// <summary>The last line of an evaluation: how many standards hold, and the exit code, so that nobody is surprised by it.</summary>
internal static class Conclusion
{
    public static void Write(Terminal terminal, ComplianceReport report, ExitCode code)
    {
        terminal.Out.Flush();
        string text = $"{ReportText.Of(report).Tally} {(report.Language == "nl" ? "Exitcode" : "Exit code")} {(int)code}.";
        foreach (string line in terminal.IsErrorScreen ? Wrapping.Lines(text, terminal.Width) : [text]) terminal.Error.Write(line + "\n");
    }
}
