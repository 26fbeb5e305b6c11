using NodaTime;
using ServiceStandards.Calendars;
using Ticks = ServiceStandards.Values.Ticks;

namespace ServiceStandards.Explanations;

/// <summary>Cuts a time on a calendar into the spans that count and the closed ones between them.</summary>
internal static class CalendarSpans
{
    public static IEnumerable<ExplainedSpan> Between(WorkingCalendar calendar, long from, long to)
    {
        Instant at = Ticks.ToInstant(from), end = Ticks.ToInstant(to);
        if (end <= at) yield break;
        foreach (Interval open in calendar.Spans(at, end))
        {
            if (open.Start > at) yield return Span(calendar, at, open.Start, "closed");
            yield return Span(calendar, open.Start, open.End, "counted");
            at = open.End;
        }

        if (at < end) yield return Span(calendar, at, end, "closed");
    }

    private static ExplainedSpan Span(WorkingCalendar calendar, Instant from, Instant to, string kind) => new(
        from.InZone(calendar.Zone).ToDateTimeOffset(), to.InZone(calendar.Zone).ToDateTimeOffset(), kind, (to - from).ToTimeSpan());
}
