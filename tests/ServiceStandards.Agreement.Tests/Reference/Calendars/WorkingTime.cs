using NodaTime;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference.Calendars;

/// <summary>Working time, walked over day by day and span by span.</summary>
internal sealed class WorkingTime(WrittenFile file, string calendar)
{
    /// <summary>As many days as are looked at for something that may never come: more than any case spans.</summary>
    private const int Days = 4000;

    private readonly DayHours _hours = new(file, calendar);

    public bool IsOpen(Instant time) => OpenedOn(time) is not null;

    /// <summary>Ticks; from after to gives nothing.</summary>
    public long Elapsed(Instant from, Instant to)
    {
        long ticks = 0;
        Instant reached = from;
        foreach (var (opens, closes) in Openings(from).TakeWhile(o => o.From < to))
        {
            Instant begin = Instant.Max(opens, reached), end = Instant.Min(closes, to);
            if (begin < end) ticks += Ticks(begin, end);
            reached = Instant.Max(reached, end);
        }

        return ticks;
    }

    /// <summary>The first moment at which so much working time has passed; null = it never will. No time has passed at once.</summary>
    public Instant? After(Instant from, long ticks)
    {
        if (ticks <= 0) return from;
        Instant reached = from;
        foreach (var (opens, closes) in Openings(from))
        {
            Instant begin = Instant.Max(opens, reached);
            if (begin >= closes) continue;
            if (Ticks(begin, closes) >= ticks) return begin + NodaTime.Duration.FromTicks(ticks);
            ticks -= Ticks(begin, closes);
            reached = closes;
        }

        return null;
    }

    /// <summary>The end of the n-th working day after the day of the start; null = there are not so many. A day that is over before the start is not the one meant.</summary>
    public Instant? EndOfWorkingDay(Instant start, int days)
    {
        LocalDate? own = OpenedOn(start) ?? (_hours.SameDay ? start.InZone(_hours.Zone).Date : OpeningAfter(start));
        if (own is not { } day) return null;
        IEnumerable<LocalDate> working = Dates(day).Where(IsWorkingDay);
        working = days == 0 ? working : working.Where(d => d > day).Skip(days - 1);
        return working.Select(End).Where(end => end > start).Select(end => (Instant?)end).FirstOrDefault();
    }

    /// <summary>The date that a moment belongs to while it is open: where shifts overlap the later one.</summary>
    private LocalDate? OpenedOn(Instant time) =>
        Dates(Before(time)).Take(4).Where(d => _hours.Openings(d).Any(o => o.From <= time && time < o.To)).Select(d => (LocalDate?)d).LastOrDefault();

    private LocalDate? OpeningAfter(Instant time) =>
        Dates(Before(time)).Where(d => _hours.Openings(d).Any(o => o.From >= time)).Select(d => (LocalDate?)d).FirstOrDefault();

    private bool IsWorkingDay(LocalDate date) => _hours.Openings(date).Count > 0;

    private Instant End(LocalDate date) => _hours.EndsAtMidnight ? _hours.At(date.PlusDays(1), 0) : _hours.Openings(date).Max(o => o.To);

    /// <summary>All openings that may be of use from a moment on.</summary>
    private IEnumerable<(Instant From, Instant To)> Openings(Instant from) => Dates(Before(from)).SelectMany(_hours.Openings);

    private LocalDate Before(Instant time) => time.InZone(_hours.Zone).Date.PlusDays(-2);

    private static IEnumerable<LocalDate> Dates(LocalDate first) => Enumerable.Range(0, Days).Select(first.PlusDays);

    private static long Ticks(Instant from, Instant to) => to.ToUnixTimeTicks() - from.ToUnixTimeTicks();
}
