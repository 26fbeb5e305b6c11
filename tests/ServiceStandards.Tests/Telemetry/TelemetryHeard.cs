using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using ServiceStandards.Telemetry;

namespace ServiceStandards.Tests.Telemetry;

/// <summary>What the library's meter tells while something is done.</summary>
internal static class TelemetryHeard
{
    /// <summary>The last measurement of each series: the name of the instrument and the values of its tags.</summary>
    public static IReadOnlyDictionary<string, double> During(Action work)
    {
        var told = new ConcurrentDictionary<string, double>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, l) => { if (instrument.Meter.Name == ServiceStandardsTelemetry.Name) l.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => told[Series(instrument, tags)] = value);
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => told[Series(instrument, tags)] = value);
        listener.Start();
        work();
        return told.ToDictionary();
    }

    /// <summary>The measurements of the standards whose id has this in it.</summary>
    public static IReadOnlyDictionary<string, double> Of(string standard, Action work) =>
        During(work).Where(m => m.Key.Contains(standard, StringComparison.Ordinal)).ToDictionary();

    private static string Series(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        string series = instrument.Name;
        foreach (var (_, value) in tags) series += " " + value;
        return series;
    }
}
