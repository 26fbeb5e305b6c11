using Quartz;
using ServiceStandards.ReportingJob.Judging;

namespace ServiceStandards.ReportingJob.Scheduling;

/// <summary>A run as a job of Quartz. One that takes longer than the time between two is not started beside itself.</summary>
[DisallowConcurrentExecution]
internal sealed class ScheduledRun(GuardedRun run) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            run.Run(cancellationToken);
            return ValueTask.CompletedTask;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new JobExecutionException(fault); // told by the run itself; the next time is the schedule's
        }
    }
}
