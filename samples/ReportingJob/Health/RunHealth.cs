using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using ServiceStandards.ReportingJob.Judging;
using ServiceStandards.ReportingJob.Settings;

namespace ServiceStandards.ReportingJob.Health;

/// <summary>Healthy while the last whole run is not too old. What it is asked of survives a restart, so a job that dies again and again does not look healthy.</summary>
internal sealed class RunHealth(JobFolder folder, IOptions<JobSettings> settings, TimeProvider clock) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        if (StateFile.Read<LastRun>(folder.LastRun) is not { } last) return HealthCheckResult.Unhealthy("There has been no whole run yet.");
        TimeSpan age = clock.GetUtcNow() - last.AsOf;
        string text = FormattableString.Invariant($"The last whole run was at {last.AsOf:O}");
        if (age < TimeSpan.Zero) return HealthCheckResult.Unhealthy(text + ", which is after now.");
        return age > settings.Value.MaxAge
            ? HealthCheckResult.Unhealthy(FormattableString.Invariant($"{text}, more than {settings.Value.MaxAge} ago."))
            : HealthCheckResult.Healthy(text + ".");
    }
}
