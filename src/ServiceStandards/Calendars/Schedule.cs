using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Calendars;

/// <summary>The hours of every day of the years 1 to 9998 in one zone; what lies outside is closed.</summary>
/// <param name="Zone">The zone the hours are written in.</param>
/// <param name="Plans">Plans in order of time, each from its first day to the next one's; the first starts at day 0.</param>
internal sealed record Schedule(DateTimeZone Zone, ImmutableArray<(int FirstDay, DayPlan Plan)> Plans)
{
    public static readonly int LastDay = new DateOnly(9998, 12, 31).DayNumber;

    public DaySpan[] HoursOn(int day)
    {
        if (day < 0 || day > LastDay) return [];
        int plan = Plans.Length - 1;
        while (Plans[plan].FirstDay > day) plan--;
        return Plans[plan].Plan.HoursOn(day);
    }

    /// <summary>The spans that open on a day, on the time line; those that a change of the clocks leaves nothing of are not among them.</summary>
    public IEnumerable<Segment> Openings(int day, LocalClock clock)
    {
        long midnight = Ticks.OfDay(day);
        foreach (DaySpan span in HoursOn(day))
            if (clock.TryResolve(midnight + span.From * NodaConstants.TicksPerMinute, midnight + span.To * NodaConstants.TicksPerMinute, out long start, out long end))
                yield return new Segment(start, end, day);
    }
}
