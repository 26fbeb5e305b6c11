using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;
using ServiceStandards.ReportingJob.Settings;

namespace ServiceStandards.ReportingJob.Scheduling;

/// <summary>When the job runs: at once, since it may have been down, and then by its cron expression.</summary>
internal static class RunSchedule
{
    public static IServiceCollection AddRunSchedule(this IServiceCollection services)
    {
        var job = new JobKey("report");
        services.AddQuartz(quartz =>
        {
            quartz.AddJob<ScheduledRun>(j => j.WithIdentity(job));
            quartz.AddTrigger(t => t.ForJob(job).WithIdentity("at-once").StartNow());
            quartz.AddTrigger((provider, t) =>
            {
                JobSettings settings = provider.GetRequiredService<IOptions<JobSettings>>().Value;
                t.ForJob(job).WithIdentity("scheduled").WithCronSchedule(settings.Schedule, c => c.InTimeZone(TimeZoneInfo.FindSystemTimeZoneById(settings.ScheduleZone)));
            });
        });
        return services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
    }
}
