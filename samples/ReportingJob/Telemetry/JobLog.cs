using Microsoft.Extensions.Logging;

namespace ServiceStandards.ReportingJob.Telemetry;

/// <summary>Everything that the job logs, with ids for life.</summary>
internal static partial class JobLog
{
    [LoggerMessage(1, LogLevel.Information, "Judging contacts as of {AsOf:O}")]
    public static partial void Started(ILogger logger, DateTimeOffset asOf);

    [LoggerMessage(2, LogLevel.Information, "Day {Day:yyyy-MM-dd} judged: contacts {Contacts}, counted {Counted}, judgements pending {Pending}")]
    public static partial void DayJudged(ILogger logger, DateOnly day, long contacts, long counted, long pending);

    [LoggerMessage(3, LogLevel.Information, "Report {Report} written")]
    public static partial void ReportWritten(ILogger logger, string report);

    [LoggerMessage(4, LogLevel.Information, "Run ended: days judged {Days}, contacts {Contacts}, failing {Failing}, about to fail {AboutToFail}")]
    public static partial void Ended(ILogger logger, int days, long contacts, int failing, int aboutToFail);

    [LoggerMessage(10, LogLevel.Warning, "Standard {Standard} fails: {Reason}")]
    public static partial void Fails(ILogger logger, string standard, string reason);

    [LoggerMessage(11, LogLevel.Warning, "Standard {Standard} is about to fail: {Reason}")]
    public static partial void AboutToFail(ILogger logger, string standard, string reason);

    [LoggerMessage(12, LogLevel.Information, "Standard {Standard} does not fail any more, and still may: {Reason}")]
    public static partial void BackFromFailing(ILogger logger, string standard, string reason);

    [LoggerMessage(13, LogLevel.Information, "Standard {Standard} is out of danger")]
    public static partial void Recovered(ILogger logger, string standard);

    [LoggerMessage(20, LogLevel.Warning, "Contacts without a time, which are of no day and in no report: {Contacts}")]
    public static partial void Undated(ILogger logger, long contacts);

    [LoggerMessage(21, LogLevel.Warning, "Another process works in {Folder}; this run is left out")]
    public static partial void Busy(ILogger logger, string folder);

    [LoggerMessage(22, LogLevel.Warning, "The clock says {AsOf:O}, and contacts were judged at {Latest:O}; nothing is judged until it has passed that moment")]
    public static partial void ClockBehind(ILogger logger, DateTimeOffset asOf, DateTimeOffset latest);

    [LoggerMessage(23, LogLevel.Warning, "Rows that cannot be read, from {From:O} on: {Rows}. They are counted as rejected. The first: {Sample}")]
    public static partial void Rejected(ILogger logger, long rows, DateTimeOffset from, string sample);

    [LoggerMessage(30, LogLevel.Error, "The run broke off; the next one does what it left")]
    public static partial void BrokeOff(ILogger logger, Exception fault);

    [LoggerMessage(40, LogLevel.Information, "Made {Contacts} sample contacts in {File}")]
    public static partial void SampleMade(ILogger logger, long contacts, string file);

    [LoggerMessage(41, LogLevel.Warning, "The job is {Status}: {Reasons}")]
    public static partial void Unwell(ILogger logger, string status, string reasons);
}
