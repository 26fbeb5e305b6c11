using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using ServiceStandards.ReportingJob.Judging;
using ServiceStandards.ReportingJob.Telemetry;

namespace ServiceStandards.ReportingJob.Health;

/// <summary>Writes how the job is to <c>health.json</c> in its folder, for whoever watches it from outside, and warns while it is not well.</summary>
internal sealed class HealthFile(JobFolder folder, ILogger<HealthFile> logger) : IHealthCheckPublisher
{
    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken)
    {
        var checks = report.Entries.ToDictionary(e => e.Key, e => new HealthOfPart(e.Value.Status, e.Value.Description ?? ""));
        StateFile.Write(Path.Combine(folder.Root, "health.json"), new HealthOfJob(report.Status, checks));
        if (report.Status != HealthStatus.Healthy)
            JobLog.Unwell(logger, report.Status.ToString(), string.Join(' ', checks.Values.Where(c => c.Status != HealthStatus.Healthy).Select(c => c.Description)));
        return Task.CompletedTask;
    }
}
