using NodaTime;
using NodaTime.TimeZones;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Reference.Calendars;

/// <summary>The hours of each day of a calendar, looked up anew in what is written: sections 1 and 4.</summary>
internal sealed class DayHours(WrittenFile file, string name)
{
    private static readonly ZoneLocalMappingResolver s_resolver = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    private readonly Dictionary<LocalDate, IReadOnlyList<(Instant From, Instant To)>> _openings = [];

    public DateTimeZone Zone { get; } = Settings(file, name).Select(c => c.Zone).OfType<string>().FirstOrDefault() is { } zone ? DateTimeZoneProviders.Tzdb[zone] : file.TimeZone;

    /// <summary>What comes in outside hours belongs to its own day, not to that of the next opening.</summary>
    public bool SameDay { get; } = Settings(file, name).Select(c => c.SameDay).FirstOrDefault(s => s is not null) ?? false;

    public bool EndsAtMidnight { get; } = Settings(file, name).Select(c => c.EndsAtMidnight).FirstOrDefault(s => s is not null) ?? false;

    /// <summary>The spans that open on a date, in order. One that the clocks skip as a whole is none.</summary>
    public IReadOnlyList<(Instant From, Instant To)> Openings(LocalDate date)
    {
        if (_openings.TryGetValue(date, out var known)) return known;
        return _openings[date] = [.. Joined(HoursOn(date)).Where(s => IsShown(date, s)).Select(s => (From: At(date, s.From), To: At(date, s.To))).Where(o => o.From < o.To)];
    }

    /// <summary>A moment of the local clock: one that is skipped moved on by the gap, one that is shown twice the earlier.</summary>
    public Instant At(LocalDate date, int minute) => Zone.ResolveLocal(date.AtMidnight().PlusMinutes(minute), s_resolver).ToInstant();

    /// <summary>The versions of the calendar, then those of the one that it extends: all of one name say the same but for hours and holidays.</summary>
    private static IEnumerable<WrittenCalendar> Settings(WrittenFile file, string name)
    {
        for (string? next = name; next is not null; next = file.Calendars.First(c => c.Name == next).Extends)
        {
            foreach (WrittenCalendar version in file.Calendars.Where(c => c.Name == next)) yield return version;
        }
    }

    /// <summary>A holiday of the nearest calendar that has one, else the weekday of the nearest that names it.</summary>
    private IReadOnlyList<WrittenCalendar.OpenSpan> HoursOn(LocalDate date)
    {
        IReadOnlyList<WrittenCalendar> inForce = [.. InForce(At(date, 0))];
        return inForce.Select(c => HolidayOn(c, date)).FirstOrDefault(h => h is not null)?.Hours
            ?? inForce.SelectMany(c => c.Hours).FirstOrDefault(h => Covers(h, date.DayOfWeek))?.Spans
            ?? [];
    }

    /// <summary>The calendar and those it extends, nearest first, in the versions in force at a moment.</summary>
    private IEnumerable<WrittenCalendar> InForce(Instant moment)
    {
        for (string? next = name; next is not null;)
        {
            WrittenCalendar? version = file.Calendars.FirstOrDefault(c => c.Name == next && c.Effective?.Contains(moment) != false);
            if (version is not null) yield return version;
            next = version?.Extends;
        }
    }

    /// <summary>A single date goes before a range, a range before a day of every year, of these a single one before a range; else the last written.</summary>
    private static WrittenCalendar.Holiday? HolidayOn(WrittenCalendar calendar, LocalDate date) =>
        calendar.Holidays.Where(h => Covers(h, date)).OrderBy(h => (h.First.Year is null ? 0 : 2) + (h.Last is null ? 1 : 0)).LastOrDefault();

    private static bool Covers(WrittenCalendar.DayHours hours, IsoDayOfWeek day)
    {
        for (IsoDayOfWeek each = hours.First; ; each = each == IsoDayOfWeek.Sunday ? IsoDayOfWeek.Monday : each + 1)
        {
            if (each == day) return true;
            if (each == hours.Last) return false;
        }
    }

    /// <summary>A range of every year may run over new year.</summary>
    private static bool Covers(WrittenCalendar.Holiday holiday, LocalDate date)
    {
        (int, int, int) first = Key(holiday.First), last = Key(holiday.Last ?? holiday.First), day = (holiday.First.Year is null ? 0 : date.Year, date.Month, date.Day);
        return first.CompareTo(last) <= 0 ? first.CompareTo(day) <= 0 && day.CompareTo(last) <= 0 : first.CompareTo(day) <= 0 || day.CompareTo(last) <= 0;
    }

    private static (int Year, int Month, int Day) Key(WrittenCalendar.DayOfYear day) => (day.Year ?? 0, day.Month, day.Day);

    /// <summary>Spans that overlap or touch are one.</summary>
    private static List<WrittenCalendar.OpenSpan> Joined(IEnumerable<WrittenCalendar.OpenSpan> spans)
    {
        List<WrittenCalendar.OpenSpan> joined = [];
        foreach (WrittenCalendar.OpenSpan span in spans.OrderBy(s => s.From))
        {
            if (joined.Count > 0 && span.From <= joined[^1].To) joined[^1] = new(joined[^1].From, Math.Max(joined[^1].To, span.To));
            else joined.Add(span);
        }

        return joined;
    }

    private bool IsShown(LocalDate date, WrittenCalendar.OpenSpan span)
    {
        for (int minute = span.From; minute < span.To; minute++)
        {
            if (Zone.MapLocal(date.AtMidnight().PlusMinutes(minute)).Count > 0) return true;
        }

        return false;
    }
}
