using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ServiceStandards.ReportingJob.Contacts;

namespace ServiceStandards.ReportingJob.Health;

/// <summary>Healthy while the table of the contacts can be reached.</summary>
internal sealed class DatabaseHealth(ContactDatabase database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await database.Reach(cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy("The contacts can be reached.");
        }
        catch (DbException unreachable)
        {
            return HealthCheckResult.Unhealthy($"The contacts cannot be reached: {unreachable.Message}", unreachable);
        }
    }
}
