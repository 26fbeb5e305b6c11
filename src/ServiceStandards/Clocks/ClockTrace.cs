using System.Collections.Immutable;
using ServiceStandards.Records;

namespace ServiceStandards.Clocks;

/// <summary>How a clock came to its value: for explanations.</summary>
/// <param name="Reading">What it shows.</param>
/// <param name="Segments">The parts of all its cycles, in order of time, also of those that are not measured. Closed hours within them follow from the calendar.</param>
internal sealed record ClockTrace(ClockReading Reading, ImmutableArray<ClockSegment> Segments)
{
    public static ClockTrace Of(EventClock clock, EventBuffer events, long asOf)
    {
        ClockReading reading = clock.Read(events, asOf);
        if (reading == default) return new ClockTrace(reading, []);
        var segments = ImmutableArray.CreateBuilder<ClockSegment>();
        foreach (ClockSegment segment in clock.Walk(events, asOf)) segments.Add(segment);
        return new ClockTrace(reading, segments.ToImmutable());
    }
}
