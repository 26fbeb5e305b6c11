using System.Diagnostics.Metrics;
using ServiceStandards.ReportingJob.Alerts;

namespace ServiceStandards.ReportingJob.Telemetry;

/// <summary>
/// The job's own metrics, beside those of the library: <c>reporting_job.standard.alert</c> (gauge, 0 nothing, 1 about to fail, 2 fails; by <c>service_standards.standard.id</c>)
/// and <c>reporting_job.runs</c> (counter, by <c>outcome</c>: done, busy, clock-behind, failed, stopped).
/// </summary>
internal sealed class JobMeter : IDisposable
{
    public const string Name = "ServiceStandards.ReportingJob";

    private readonly Meter _meter;
    private readonly Gauge<int> _alert;
    private readonly Counter<long> _runs;

    public JobMeter(IMeterFactory factory)
    {
        _meter = factory.Create(Name);
        _alert = _meter.CreateGauge<int>("reporting_job.standard.alert", "1", "0: complies; 1: is about to fail; 2: fails.");
        _runs = _meter.CreateCounter<long>("reporting_job.runs", "{run}", "Runs by their outcome.");
    }

    public void Alert(Alert alert) => _alert.Record((int)alert.Level, new KeyValuePair<string, object?>("service_standards.standard.id", alert.Name));

    public void Ran(string outcome) => _runs.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void Dispose() => _meter.Dispose();
}
