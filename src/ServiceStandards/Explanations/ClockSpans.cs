using NodaTime;
using ServiceStandards.Binding;
using ServiceStandards.Clocks;
using Ticks = ServiceStandards.Values.Ticks;

namespace ServiceStandards.Explanations;

/// <summary>Tells the spans of the cycle that a clock measures: what counted, what was paused, and on a calendar what was closed.</summary>
internal static class ClockSpans
{
    public static IEnumerable<ExplainedSpan> Of(BoundField.Clock clock, ClockTrace trace) =>
        trace.Measured(clock.Dial).Where(s => s.Until > s.From).SelectMany(segment => Of(segment, clock));

    private static IEnumerable<ExplainedSpan> Of(ClockSegment segment, BoundField.Clock clock) =>
        segment.Counts && clock.Dial.Calendar is { } calendar
            ? CalendarSpans.Between(calendar, segment.From, segment.Until)
            : [Whole(segment, clock.Zone)];

    private static ExplainedSpan Whole(ClockSegment segment, DateTimeZone zone) => new(
        At(segment.From, zone), At(segment.Until, zone), segment.Counts ? "counted" : "paused", TimeSpan.FromTicks(segment.Until - segment.From));

    private static DateTimeOffset At(long ticks, DateTimeZone zone) => Ticks.ToInstant(ticks).InZone(zone).ToDateTimeOffset();
}
