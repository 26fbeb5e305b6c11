using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using ServiceStandards.Model;

namespace ServiceStandards.Words;

/// <summary>Says when a calendar is open, in as few sentences as it has parts.</summary>
internal sealed class CalendarWords(DateTimeZone fileZone, Tongue tongue)
{
    public IEnumerable<string> Of(CalendarDefinition calendar)
    {
        string name = tongue.Words.Named(calendar.Name).Name;
        if (calendar.Effective is { From: not null } or { Until: not null }) name += " " + Version(calendar.Effective);
        if (calendar.Extends is { } other) yield return tongue.Calendars.Extends(name, tongue.Words.Named(other.Name).Name);
        if (!calendar.Hours.IsEmpty) yield return tongue.Calendars.Hours(name, tongue.And(Days(calendar.Hours)));
        ImmutableArray<Holiday> closed = [.. calendar.Holidays.Where(h => h.Hours.IsEmpty)];
        if (!closed.IsEmpty) yield return tongue.Calendars.Closed(tongue.And(closed.Select(Day)));
        foreach (Holiday holiday in calendar.Holidays.Except(closed)) yield return tongue.Calendars.Holiday(Day(holiday), Spans(holiday.Hours));
        if (calendar.TimeZone is { } zone) yield return tongue.Calendars.Zone(name, zone.Id);
        if (calendar.AfterHoursSameDay is { } sameDay) yield return tongue.Calendars.AfterHours(name, sameDay);
        if (calendar.DayEndsAtMidnight is { } midnight) yield return tongue.Calendars.DayEnds(name, midnight);
    }

    private string Version(Effective effective) => tongue.Calendars.Version(Day(effective.From), Day(effective.Until));

    private string? Day(Instant? start) => start is { } time ? tongue.Numerals.Date(time.InZone(fileZone).Date) : null;

    /// <summary>Days in a row with the same hours are said together; a day without hours is closed and not said.</summary>
    private IEnumerable<string> Days(ImmutableDictionary<IsoDayOfWeek, ImmutableArray<DaySpan>> hours)
    {
        for (int day = 1, last; day <= 7; day = last + 1)
        {
            string spans = Spans(hours.GetValueOrDefault((IsoDayOfWeek)day, []));
            for (last = day; last < 7 && Spans(hours.GetValueOrDefault((IsoDayOfWeek)(last + 1), [])) == spans;) last++;
            if (spans.Length > 0) yield return tongue.Calendars.Days(tongue.Words.Weekdays[day - 1], tongue.Words.Weekdays[last - 1], spans);
        }
    }

    private string Spans(ImmutableArray<DaySpan> spans) => tongue.And(spans.Select(s => $"{Clock(s.From)}-{Clock(s.To)}"));

    /// <summary>Past midnight as the time of the next day, but midnight itself as 24:00.</summary>
    private static string Clock(int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"{(minutes > 1440 ? minutes - 1440 : minutes) / 60:00}:{minutes % 60:00}");

    private string Day(Holiday holiday) => holiday.Last is { } last ? tongue.Calendars.Through(Day(holiday.First), Day(last)) : Day(holiday.First);

    private string Day(HolidayDate date) => date.Year is { } year
        ? tongue.Numerals.Date(new LocalDate(year, date.Month, date.Day))
        : tongue.Calendars.EveryYear(tongue.Numerals.DayOfYear(date.Month, date.Day));
}
