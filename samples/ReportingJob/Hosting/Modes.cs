using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using ServiceStandards.ReportingJob.Judging;

namespace ServiceStandards.ReportingJob.Hosting;

/// <summary>
/// The ways to call the job: by its schedule, <c>--once</c> to judge and end, <c>--health</c> to ask how it is. Exit codes: 0 well, 1 not healthy, 2 it could not run, 3 another process runs or the clock is behind.
/// </summary>
internal static class Modes
{
    public static async Task<int> Run(string[] arguments)
    {
        string[] settings = [.. arguments.Where(a => a is not ("--once" or "--health"))];
        bool once = arguments.Contains("--once", StringComparer.Ordinal), health = arguments.Contains("--health", StringComparer.Ordinal);
        using IHost host = JobHost.Builder(settings, isScheduled: !once && !health).Build();
        IReadOnlyList<string> problems = StartProblems.Of(host);
        foreach (string problem in problems) await Console.Error.WriteLineAsync(problem).ConfigureAwait(false);
        if (problems.Count > 0) return 2;
        if (health) return await Health(host).ConfigureAwait(false);
        if (once) return await Once(host).ConfigureAwait(false);
        await host.RunAsync().ConfigureAwait(false);
        return 0;
    }

    private static async Task<int> Once(IHost host)
    {
        await host.StartAsync().ConfigureAwait(false);
        try
        {
            CancellationToken stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
            return host.Services.GetRequiredService<GuardedRun>().Run(stopping) == RunOutcome.Done ? 0 : 3;
        }
        catch (Exception)
        {
            return 2; // the run has told why
        }
        finally
        {
            await host.StopAsync().ConfigureAwait(false);
        }
    }

    private static async Task<int> Health(IHost host)
    {
        HealthReport report = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync().ConfigureAwait(false);
        foreach (var (name, entry) in report.Entries) await Console.Out.WriteLineAsync($"{name}: {entry.Status}. {entry.Description}").ConfigureAwait(false);
        return report.Status == HealthStatus.Healthy ? 0 : 1;
    }
}
