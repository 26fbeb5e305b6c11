using Microsoft.Extensions.Hosting;

namespace ServiceStandards.ReportingJob.Sample;

/// <summary>Makes the sample contacts before the first run.</summary>
internal sealed class SampleMaking(SampleDatabase sample) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        sample.MakeWhereAbsent();
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
