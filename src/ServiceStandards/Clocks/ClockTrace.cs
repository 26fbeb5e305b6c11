using System.Collections.Immutable;
using ServiceStandards.Model;
using ServiceStandards.Records;

namespace ServiceStandards.Clocks;

/// <summary>How a clock came to its value: for explanations.</summary>
/// <param name="Reading">What it shows.</param>
/// <param name="Segments">The parts of all its cycles, in order of time, also of those that are not measured. Closed hours within them follow from the calendar.</param>
internal sealed record ClockTrace(ClockReading Reading, ImmutableArray<ClockSegment> Segments)
{
    /// <summary>The segments of the cycle that is measured; for <c>total</c> all, for <c>longest</c> the first of the longest.</summary>
    public IEnumerable<ClockSegment> Measured(EventClock clock)
    {
        if (clock.Cycles == ClockCycles.Total || Segments.IsEmpty) return Segments;
        int cycle = clock.Cycles switch
        {
            ClockCycles.First => 1,
            ClockCycles.Last => Segments[^1].Cycle,
            _ => Segments.GroupBy(s => s.Cycle, s => s.Counts ? clock.Length(s.From, s.Until) : 0).MaxBy(c => c.Sum())!.Key,
        };
        return Segments.Where(s => s.Cycle == cycle);
    }

    public static ClockTrace Of(EventClock clock, EventBuffer events, long asOf)
    {
        ClockReading reading = clock.Read(events, asOf);
        if (reading == default) return new ClockTrace(reading, []);
        var segments = ImmutableArray.CreateBuilder<ClockSegment>();
        foreach (ClockSegment segment in clock.Walk(events, asOf)) segments.Add(segment);
        return new ClockTrace(reading, segments.ToImmutable());
    }
}
