using Microsoft.Extensions.Logging;
using ServiceStandards.ReportingJob.Telemetry;
using ServiceStandards.Reports;
using ServiceStandards.Verdicts;

namespace ServiceStandards.ReportingJob.Judging;

/// <summary>Writes the reports of periods from what is kept of their days.</summary>
internal sealed class PeriodReports(StandardSet standards, JobHistory history, string folder, string length, ILogger logger)
{
    private readonly List<string> _written = [];

    /// <summary>The names of the files that were written.</summary>
    public IReadOnlyList<string> Written => _written;

    /// <summary>Writes the reports of all periods that a judged day is in, the one of today last.</summary>
    /// <returns>The report of the period that today is in.</returns>
    public ComplianceReport Write(IEnumerable<DateOnly> judged, DateOnly today)
    {
        Directory.CreateDirectory(folder);
        var current = ReportPeriod.Of(today, length);
        foreach (ReportPeriod period in judged.Select(d => ReportPeriod.Of(d, length)).Distinct().Where(p => p != current).OrderBy(p => p.From)) Write(period, today);
        return Write(current, today);
    }

    /// <summary>Days to come are not missing, they are not there yet.</summary>
    private ComplianceReport Write(ReportPeriod period, DateOnly today)
    {
        DateOnly until = period.Until <= today ? period.Until : today.AddDays(1);
        ComplianceReport report = standards.Report(history.Tallies, period.From, until)
            ?? throw new InvalidOperationException($"The history keeps nothing of {period.Name}, although a day of it was judged.");
        Write(period.Name + ".json", report.WriteJson);
        Write(period.Name + ".html", path => report.WriteHtml(path));
        return report;
    }

    private void Write(string name, Action<string> write)
    {
        write(Path.Combine(folder, name));
        _written.Add(name);
        JobLog.ReportWritten(logger, name);
    }
}
