using ServiceStandards.ConsoleHost.Commands;
using ServiceStandards.ConsoleHost.Screen;
using ServiceStandards.Diagnostics;
using ServiceStandards.Records;
using ServiceStandards.Tallies;
using ServiceStandards.Verdicts;

namespace ServiceStandards.ConsoleHost;

/// <summary>Runs a command line from its words to its exit code. What is wrong with the input ends here, as a message.</summary>
internal static class Host
{
    public static int Run(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            return new CommandLine(terminal, cancellation).Run(args);
        }
        catch (StandardsException wrong)
        {
            DiagnosticScreen.Write(terminal, wrong.Diagnostics);
            return (int)ExitCode.CouldNotRun;
        }
        catch (Exception wrong) when (wrong is CannotRunException or RecordsUnreadableException or TallyUnreadableException or FigureTooLargeException)
        {
            DiagnosticScreen.WriteError(terminal, wrong.Message);
            return (int)ExitCode.CouldNotRun;
        }
        catch (OverflowException)
        {
            DiagnosticScreen.WriteError(terminal, "The records hold amounts so large that a figure of the report cannot be written; numbers have 28 digits, times some 29,000 years. Look for a wrong unit in the mapping.");
            return (int)ExitCode.CouldNotRun;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Stopped(terminal);
        }
        finally
        {
            terminal.Out.Flush();
        }
    }

    /// <summary>Says that the run was stopped, and gives its exit code.</summary>
    public static int Stopped(Terminal terminal)
    {
        terminal.Error.Write("Stopped. No report was written.\n");
        return (int)ExitCode.Stopped;
    }
}
