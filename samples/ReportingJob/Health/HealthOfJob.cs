using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ServiceStandards.ReportingJob.Health;

/// <summary>What <c>health.json</c> says.</summary>
internal sealed record HealthOfJob(HealthStatus Status, IReadOnlyDictionary<string, HealthOfPart> Checks);
