using Microsoft.Extensions.Logging;
using ServiceStandards.ReportingJob.Telemetry;

namespace ServiceStandards.ReportingJob.Judging;

/// <summary>Runs and tells how it ended, whatever happens.</summary>
internal sealed class GuardedRun(ReportingRun run, JobMeter meter, ILogger<GuardedRun> logger)
{
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RunOutcome Run(CancellationToken cancellation)
    {
        try
        {
            RunOutcome outcome = run.Run(cancellation);
            meter.Ran(outcome switch
            {
                RunOutcome.Done => "done",
                RunOutcome.Busy => "busy",
                RunOutcome.ClockBehind => "clock-behind",
                _ => throw new InvalidOperationException($"There is no outcome {outcome}."),
            });
            return outcome;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            meter.Ran("stopped");
            throw;
        }
        catch (Exception fault)
        {
            meter.Ran("failed");
            JobLog.BrokeOff(logger, fault);
            throw;
        }
    }
}
