using System.Diagnostics.Metrics;

namespace ServiceStandards.Benchmarks.Database;

/// <summary>Counts the bytes that come from servers, by the meter of Npgsql.</summary>
internal sealed class BytesRead : IDisposable
{
    private readonly MeterListener _listener = new();
    private long _total;

    public BytesRead()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Npgsql" && instrument.Name.EndsWith("bytes_read", StringComparison.Ordinal)) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((_, bytes, _, _) => Interlocked.Add(ref _total, bytes));
        _listener.Start();
    }

    public long Total => Interlocked.Read(ref _total);

    public void Dispose() => _listener.Dispose();
}
