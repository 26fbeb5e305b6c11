using Microsoft.Extensions.Options;
using Quartz;

namespace ServiceStandards.ReportingJob.Settings;

/// <summary>Says everything that is wrong with the section <c>Job</c> before the job starts.</summary>
internal sealed class JobCheck : IValidateOptions<JobSettings>
{
    public ValidateOptionsResult Validate(string? name, JobSettings options)
    {
        string[] problems = [.. Problems(options)];
        return problems.Length > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Problems(JobSettings options)
    {
        if (options.Folder.Length == 0) yield return "Job:Folder is not given.";
        if (!CronExpression.TryParse(options.Schedule, out _)) yield return $"Job:Schedule is '{options.Schedule}', expected a cron expression of Quartz, such as 0 0/5 * * * ?.";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(options.ScheduleZone, out _)) yield return $"Job:ScheduleZone is '{options.ScheduleZone}', expected a time zone, such as Europe/Amsterdam.";
        if (options.Period is not ("day" or "week" or "month")) yield return $"Job:Period is '{options.Period}', expected day, week or month.";
        if (options.LookBackDays is < 1 or > 3660) yield return $"Job:LookBackDays is {options.LookBackDays}, expected 1 to 3660.";
        if (options.UnclearDays < 0) yield return $"Job:UnclearDays is {options.UnclearDays}, expected 0 or more.";
        if (options.AtRiskWithin < TimeSpan.Zero) yield return $"Job:AtRiskWithin is {options.AtRiskWithin}, expected no negative time.";
        if (options.FewMissesLeft < 0) yield return $"Job:FewMissesLeft is {options.FewMissesLeft}, expected 0 or more.";
        if (options.MaxAge <= TimeSpan.Zero) yield return $"Job:MaxAge is {options.MaxAge}, expected a time above zero.";
    }
}
