namespace ServiceStandards.ReportingJob.Settings;

/// <summary>What the job does, and when: the section <c>Job</c>.</summary>
internal sealed class JobSettings
{
    public const string Section = "Job";

    /// <summary>Holds the history, the reports and what the last run came to. Relative paths start at the folder of the program.</summary>
    public string Folder { get; set; } = "";

    /// <summary>A cron expression of Quartz, seconds first.</summary>
    public string Schedule { get; set; } = "";

    /// <summary>The time zone of the schedule, such as <c>Europe/Amsterdam</c>.</summary>
    public string ScheduleZone { get; set; } = "UTC";

    /// <summary>What a report is about: <c>day</c>, <c>week</c> (ISO) or <c>month</c>.</summary>
    public string Period { get; set; } = "month";

    /// <summary>How many days back, today among them, contacts may come late or change and still be seen.</summary>
    public int LookBackDays { get; set; } = 62;

    /// <summary>How many days back, today among them, a day is judged again as long as it is unclear for some of its contacts whether a standard is about them: a clock in a scope may tell.</summary>
    public int UnclearDays { get; set; } = 7;

    /// <summary>Open contacts that must be served within this time count as being at risk.</summary>
    public TimeSpan AtRiskWithin { get; set; } = TimeSpan.FromHours(2);

    /// <summary>A share with this many misses left, or fewer, is about to fail.</summary>
    public int FewMissesLeft { get; set; } = 3;

    /// <summary>How old the last whole run may be before the job is unhealthy.</summary>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromMinutes(30);
}
