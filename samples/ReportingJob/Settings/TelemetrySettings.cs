namespace ServiceStandards.ReportingJob.Settings;

/// <summary>Where metrics and traces go: the section <c>Telemetry</c>.</summary>
internal sealed class TelemetrySettings
{
    public const string Section = "Telemetry";

    /// <summary>A collector that takes OTLP over HTTP, such as <c>http://localhost:4318</c>; null = nothing is exported.</summary>
    public Uri? Endpoint { get; set; }
}
