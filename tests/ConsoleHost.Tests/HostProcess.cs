using System.Diagnostics;

namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>The host as a process of its own.</summary>
internal static class HostProcess
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    public static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "service-standards.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        return Process.Start(start)!;
    }

    public static HostRun Run(params string[] args)
    {
        using Process process = Start(args);
        return End(process);
    }

    public static HostRun End(Process process)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        if (process.WaitForExit(s_patience)) return new HostRun(process.ExitCode, output.Result, error.Result);
        process.Kill();
        throw new TimeoutException($"The host did not end within {s_patience}.");
    }
}
