using System.Diagnostics;

namespace ServiceStandards.Telemetry;

/// <summary>The activity of an evaluation from its start to its end.</summary>
internal sealed class Telling(ActivitySource activities, string fingerprint, int standards) : IDisposable
{
    private readonly long _start = Stopwatch.GetTimestamp();

    private readonly Activity? _activity = activities.StartActivity("evaluate service standards")
        ?.SetTag(ServiceStandardsTelemetry.Prefix + "fingerprint", fingerprint)
        .SetTag(ServiceStandardsTelemetry.Prefix + "standards", standards);

    /// <summary>Says how many rows were read.</summary>
    /// <returns>How long it took.</returns>
    public TimeSpan Ended(long read)
    {
        _activity?.SetTag(ServiceStandardsTelemetry.Prefix + "records", read);
        return Stopwatch.GetElapsedTime(_start);
    }

    public void Failed(Exception fault) => _activity?.SetTag("error.type", fault.GetType().FullName).SetStatus(ActivityStatusCode.Error);

    public void Dispose() => _activity?.Dispose();
}
