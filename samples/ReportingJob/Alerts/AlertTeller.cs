using Microsoft.Extensions.Logging;
using ServiceStandards.ReportingJob.Telemetry;

namespace ServiceStandards.ReportingJob.Alerts;

/// <summary>Logs what has become worse as a warning, and what is better again; the metric tells the level each time.</summary>
internal sealed class AlertTeller(JobMeter meter, ILogger logger)
{
    /// <param name="alerts">How it is now.</param>
    /// <param name="before">What was told last, by name. A run that died before it wrote its state tells again.</param>
    public void Tell(IReadOnlyList<Alert> alerts, IReadOnlyDictionary<string, AlertLevel> before)
    {
        foreach (Alert alert in alerts)
        {
            meter.Alert(alert);
            AlertLevel told = before.GetValueOrDefault(alert.Name, AlertLevel.None);
            if (alert.Level == told) continue;
            Log(alert, told);
        }
    }

    private void Log(Alert alert, AlertLevel told)
    {
        switch (alert.Level)
        {
            case AlertLevel.Fails: JobLog.Fails(logger, alert.Name, alert.Reason); break;
            case AlertLevel.AboutToFail when told == AlertLevel.Fails: JobLog.BackFromFailing(logger, alert.Name, alert.Reason); break;
            case AlertLevel.AboutToFail: JobLog.AboutToFail(logger, alert.Name, alert.Reason); break;
            case AlertLevel.None: JobLog.Recovered(logger, alert.Name); break;
            default: throw new ArgumentOutOfRangeException(nameof(alert), alert.Level, "There is no such level.");
        }
    }
}
