namespace ServiceStandards.ReportingJob.Judging;

/// <summary>How a run ended; one that broke off threw.</summary>
internal enum RunOutcome
{
    /// <summary>The days were judged and the reports written.</summary>
    Done,

    /// <summary>Another process works in the folder.</summary>
    Busy,

    /// <summary>The clock stands before the last run.</summary>
    ClockBehind,
}
