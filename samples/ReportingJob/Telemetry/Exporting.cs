using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using ServiceStandards.ReportingJob.Settings;
using ServiceStandards.Telemetry;

namespace ServiceStandards.ReportingJob.Telemetry;

/// <summary>Sends the metrics and traces of the library and of the job to a collector, while the host runs; what is left goes when it ends.</summary>
internal sealed class Exporting(IOptions<TelemetrySettings> settings) : IHostedService, IDisposable
{
    private OpenTelemetrySdk? _sdk;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings.Value.Endpoint is { } endpoint) _sdk = Start(endpoint);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _sdk?.Dispose();
        _sdk = null;
    }

    private static OpenTelemetrySdk Start(Uri endpoint) => OpenTelemetrySdk.Create(builder => builder
        .ConfigureResource(resource => resource.AddService("reporting-job"))
        .WithMetrics(metrics => metrics.AddMeter(ServiceStandardsTelemetry.Name, JobMeter.Name).AddOtlpExporter(o => Send(o, endpoint, "v1/metrics")))
        .WithTracing(traces => traces.AddSource(ServiceStandardsTelemetry.Name).AddOtlpExporter(o => Send(o, endpoint, "v1/traces"))));

    private static void Send(OtlpExporterOptions options, Uri endpoint, string path) =>
        (options.Protocol, options.Endpoint) = (OtlpExportProtocol.HttpProtobuf, new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}/{path}"));
}
