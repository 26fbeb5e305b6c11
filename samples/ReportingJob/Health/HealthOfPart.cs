using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ServiceStandards.ReportingJob.Health;

internal sealed record HealthOfPart(HealthStatus Status, string Description);
