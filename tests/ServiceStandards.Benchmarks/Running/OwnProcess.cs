using System.Diagnostics;

namespace ServiceStandards.Benchmarks.Running;

/// <summary>
/// Runs a command of this program in a process of its own: the runtime compiles what runs often for what it has seen there, so that one
/// contest would otherwise be run by code that was made for the one before.
/// </summary>
internal static class OwnProcess
{
    /// <returns>Its exit code.</returns>
    public static int Run(params string[] arguments)
    {
        using Process child = Process.Start(Environment.ProcessPath!, [typeof(OwnProcess).Assembly.Location, .. arguments]);
        child.WaitForExit();
        return child.ExitCode;
    }

    /// <summary>One after the other, to the first that fails.</summary>
    public static int RunAll(params string[][] commands) => commands.Select(Run).FirstOrDefault(code => code != 0);
}
