using System.Collections.Immutable;
using NodaTime;
using NodaTime.TimeZones;
using ServiceStandards.Model;

namespace ServiceStandards.Tests.Calendars;

/// <summary>
/// The definition of a calendar without parents, read as slowly as it is written: walks minute by minute, from whole minutes, within a few
/// days of its middle. The judge of the real one; shares no code with it.
/// </summary>
internal sealed class WalkedCalendar
{
    private static readonly ZoneLocalMappingResolver Resolver =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    private readonly CalendarDefinition _definition;
    private readonly DateTimeZone _zone;
    private readonly List<(Instant From, Instant To, LocalDate Date)> _openings = [];

    public WalkedCalendar(CalendarDefinition definition, LocalDate middle, int days)
    {
        _definition = definition;
        _zone = definition.TimeZone!;
        for (LocalDate date = middle.PlusDays(-days); date <= middle.PlusDays(days); date = date.PlusDays(1)) _openings.AddRange(Openings(date));
    }

    public bool IsOpen(Instant minute) => _openings.Exists(o => o.From <= minute && minute < o.To);

    public Duration Elapsed(Instant from, Instant to)
    {
        int open = 0;
        for (Instant minute = from; minute < to; minute += Duration.FromMinutes(1))
            if (IsOpen(minute)) open++;
        return Duration.FromMinutes(open);
    }

    public Instant NextOpening(Instant from)
    {
        Instant minute = from;
        while (!IsOpen(minute)) minute += Duration.FromMinutes(1);
        return minute;
    }

    public Instant AddWorkingDays(Instant from, int days)
    {
        List<LocalDate> working = [.. _openings.Select(o => o.Date).Distinct().Order()];
        LocalDate own = IsOpen(from) ? DateOf(from)
            : _definition.AfterHoursSameDay == true ? from.InZone(_zone).Date
            : DateOf(NextOpening(from));
        LocalDate nth = days == 0 ? working.First(d => d >= own) : working.Where(d => d > own).ElementAt(days - 1);
        return working.Where(d => d >= nth).Select(End).First(end => end > from);
    }

    private LocalDate DateOf(Instant open) => _openings.Where(o => o.From <= open && open < o.To).Max(o => o.Date);

    private Instant End(LocalDate date) => _definition.DayEndsAtMidnight == true
        ? date.PlusDays(1).AtMidnight().InZone(_zone, Resolver).ToInstant()
        : _openings.Where(o => o.Date == date).Max(o => o.To);

    // The runs of open minutes of a date. A run of which every minute is skipped by the clocks is none.
    private IEnumerable<(Instant From, Instant To, LocalDate Date)> Openings(LocalDate date)
    {
        bool[] open = new bool[2881];
        foreach (DaySpan span in HoursOn(date)) Array.Fill(open, true, span.From, span.To - span.From);
        for (int from = 0; from < 2880; from++)
        {
            if (!open[from]) continue;
            int to = Array.IndexOf(open, false, from);
            Instant opens = Resolve(date, from), closes = Resolve(date, to);
            if (opens < closes && Enumerable.Range(from, to - from).Any(m => _zone.MapLocal(date.AtMidnight().PlusMinutes(m)).Count > 0)) yield return (opens, closes, date);
            from = to;
        }
    }

    private Instant Resolve(LocalDate date, int minute) => date.AtMidnight().PlusMinutes(minute).InZone(_zone, Resolver).ToInstant();

    private ImmutableArray<DaySpan> HoursOn(LocalDate date)
    {
        Holiday[] all = [.. _definition.Holidays];
        Holiday? holiday = Array.FindLast(all, h => h.Last is null && h.First.Year is not null && Falls(h.First) == date)
            ?? Array.FindLast(all, h => h.Last is { Year: not null } last && Falls(h.First) <= date && date <= Falls(last))
            ?? Array.FindLast(all, h => h.Last is null && h.First.Year is null && (h.First.Month, h.First.Day) == (date.Month, date.Day));
        return holiday is not null ? holiday.Hours : _definition.Hours.TryGetValue(date.DayOfWeek, out ImmutableArray<DaySpan> hours) ? hours : [];
    }

    private static LocalDate Falls(HolidayDate date) => new(date.Year!.Value, date.Month, date.Day);
}
