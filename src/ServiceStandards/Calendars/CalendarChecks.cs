using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Calendars;

/// <summary>Checks what one calendar says by itself, so that what is built from it cannot fail.</summary>
internal static class CalendarChecks
{
    private const int LeapYear = 2000;

    /// <summary>Every problem of one version of a calendar.</summary>
    public static IEnumerable<Diagnostic> Check(CalendarDefinition calendar) =>
        [.. Spans(calendar), .. calendar.Holidays.SelectMany(Dates), .. Twice(calendar)];

    private static IEnumerable<Diagnostic> Spans(CalendarDefinition calendar) =>
        calendar.Hours.Values.Concat(calendar.Holidays.Select(h => h.Hours)).SelectMany(hours => hours)
            .Where(s => s.From is < 0 or >= 1440 || s.To <= s.From || s.To > 2880)
            .Select(s => CalendarMessages.BadSpan(calendar, s));

    private static IEnumerable<Diagnostic> Dates(Holiday holiday)
    {
        if (!Exists(holiday.First)) return [CalendarMessages.NoSuchDate(holiday.First, holiday.Location)];
        if (holiday.Last is not { } last) return [];
        if (!Exists(last)) return [CalendarMessages.NoSuchDate(last, holiday.Location)];
        return IsRange(holiday.First, last) ? [] : [CalendarMessages.BadRange(holiday.First, last, holiday.Location)];
    }

    // Without years any two dates are a range: 12-24..01-02 runs over the end of the year.
    private static bool IsRange(HolidayDate first, HolidayDate last) => (first.Year, last.Year) switch
    {
        (null, null) => true,
        ({ } from, { } to) => (from, first.Month, first.Day).CompareTo((to, last.Month, last.Day)) <= 0,
        _ => false,
    };

    private static bool Exists(HolidayDate date) =>
        (date.Year ?? LeapYear) is >= 1 and <= 9999 and var year && date.Month is >= 1 and <= 12
        && date.Day >= 1 && date.Day <= DateTime.DaysInMonth(year, date.Month);

    private static IEnumerable<Diagnostic> Twice(CalendarDefinition calendar) =>
        from holiday in calendar.Holidays
        where holiday.Last is null
        group holiday by holiday.First into same
        where same.Any(h => !h.Hours.AsSpan().SequenceEqual(same.Last().Hours.AsSpan()))
        select CalendarMessages.HolidayTwice(same.Key, same.Last().Location);
}
