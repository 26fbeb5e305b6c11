using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServiceStandards.Evaluation;
using ServiceStandards.Records;
using ServiceStandards.ReportingJob.Alerts;
using ServiceStandards.ReportingJob.Contacts;
using ServiceStandards.ReportingJob.Settings;
using ServiceStandards.ReportingJob.Telemetry;
using ServiceStandards.Sources;
using ServiceStandards.Telemetry;
using ServiceStandards.Verdicts;

namespace ServiceStandards.ReportingJob.Judging;

/// <summary>
/// One run: finds the days that are to be judged, judges them at one moment, keeps their tallies, writes the reports and raises the alerts. The state of the job is written last.
/// A run that died anywhere is done again by the next one.
/// </summary>
internal sealed class ReportingRun(
    StandardSet standards, ContactDatabase database, JobFolder folder, IOptions<JobSettings> settings, IHostEnvironment environment, JobMeter meter, TimeProvider clock, ILogger<ReportingRun> logger)
{
    /// <exception cref="System.Data.Common.DbException">The database cannot be reached.</exception>
    /// <exception cref="RecordsUnreadableException">The contacts of a day cannot be read, or too many of them.</exception>
    /// <exception cref="Diagnostics.StandardsException">The standards do not fit the contacts.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RunOutcome Run(CancellationToken cancellation)
    {
        using IDisposable? held = folder.TryLock();
        if (held is null)
        {
            JobLog.Busy(logger, folder.Root);
            return RunOutcome.Busy;
        }

        DateTimeOffset asOf = clock.GetUtcNow();
        JobLog.Started(logger, asOf);
        StateFile.RemoveUnfinished(folder.Root);
        using ContactSnapshot contacts = database.Begin();
        using var source = new DaySource(contacts, ContactMapping());
        return Run(contacts, source, standards.For(source.Records.Shape), asOf, cancellation);
    }

    private RunOutcome Run(ContactSnapshot contacts, DaySource source, StandardsFor<TableRow> bound, DateTimeOffset asOf, CancellationToken cancellation)
    {
        var options = new EvaluationOptions { AtRiskWithin = settings.Value.AtRiskWithin };
        var history = new JobHistory(folder.History(bound.Measure([], asOf, options, cancellation).Fingerprint));
        if (history.Latest > asOf)
        {
            JobLog.ClockBehind(logger, asOf, history.Latest);
            return RunOutcome.ClockBehind;
        }

        if (contacts.Undated() is > 0 and long undated) JobLog.Undated(logger, undated);
        IReadOnlyList<DueDay> days = new DaysDue(standards, contacts, history).Of(asOf, settings.Value);
        IReadOnlyDictionary<DateOnly, DayReceipt> judged = new DayJudge(standards, bound, source, history, asOf, options, database.Settings.MaxRejected, logger).Judge(days, cancellation);
        var reports = new PeriodReports(standards, history, folder.Reports, settings.Value.Period, logger);
        ComplianceReport report = reports.Write(judged.Keys, standards.DayOf(asOf));
        ServiceStandardsTelemetry.Tell(report);
        IReadOnlyList<Alert> alerts = new AlertsOf(settings.Value.FewMissesLeft).Report(report);
        new AlertTeller(meter, logger).Tell(alerts, history.State.Alerts);
        Commit(history, asOf, judged, alerts);
        var run = new LastRun(asOf, judged.Count, judged.Values.Sum(r => r.Contacts), reports.Written, Named(alerts, AlertLevel.Fails), Named(alerts, AlertLevel.AboutToFail));
        StateFile.Write(folder.LastRun, run);
        JobLog.Ended(logger, run.Days, run.Contacts, run.Failing.Count, run.AboutToFail.Count);
        return RunOutcome.Done;
    }

    private Mapping? ContactMapping() => database.Settings.Mapping is { } mapping ? Mapping.Load(Path.Combine(environment.ContentRootPath, mapping)) : null;

    /// <summary>Receipts of days that are no longer looked at are of no use.</summary>
    private void Commit(JobHistory history, DateTimeOffset asOf, IReadOnlyDictionary<DateOnly, DayReceipt> judged, IReadOnlyList<Alert> alerts)
    {
        DateOnly first = standards.DayOf(asOf).AddDays(1 - settings.Value.LookBackDays);
        var days = history.State.Days.Where(d => d.Key >= first).ToDictionary();
        foreach (var (day, receipt) in judged) days[day] = receipt;
        history.Commit(new JobState
        {
            AsOf = asOf,
            Days = days,
            Alerts = alerts.Where(a => a.Level != AlertLevel.None).ToDictionary(a => a.Name, a => a.Level),
        });
    }

    private static string[] Named(IReadOnlyList<Alert> alerts, AlertLevel level) => [.. alerts.Where(a => a.Level == level).Select(a => a.Name)];
}
