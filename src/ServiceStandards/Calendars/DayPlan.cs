using NodaTime;
using ServiceStandards.Model;

namespace ServiceStandards.Calendars;

/// <summary>
/// Which hours a day has, from a calendar and those it extends. Days of the week come from the nearest calendar that names them; holidays
/// add up, and where two calendars know the same date the nearer one decides, however it wrote the date.
/// </summary>
internal sealed class DayPlan
{
    private readonly DaySpan[][] _weekly;
    private readonly HolidayTable[] _holidays;

    /// <param name="lineage">The calendar, then the one it extends, and so on; empty = always closed.</param>
    public DayPlan(IReadOnlyList<CalendarDefinition> lineage)
    {
        _weekly = [.. Enumerable.Range(1, 7).Select(day => Weekday(lineage, (IsoDayOfWeek)day))];
        _holidays = [.. lineage.Where(c => c.Holidays.Length > 0).Select(c => new HolidayTable(c.Holidays))];
    }

    public DaySpan[] HoursOn(int day)
    {
        foreach (HolidayTable holidays in _holidays)
            if (holidays.Find(day) is { } hours) return hours;
        return _weekly[day % 7]; // day 0 was a Monday
    }

    /// <summary>Spans of one day in order; those that overlap or touch are one.</summary>
    public static DaySpan[] Joined(IEnumerable<DaySpan> hours)
    {
        List<DaySpan> joined = [];
        foreach (DaySpan span in hours.OrderBy(s => s.From))
            if (joined is [.., var last] && span.From <= last.To) joined[^1] = new(last.From, Math.Max(last.To, span.To));
            else joined.Add(span);
        return [.. joined];
    }

    private static DaySpan[] Weekday(IReadOnlyList<CalendarDefinition> lineage, IsoDayOfWeek day) =>
        lineage.FirstOrDefault(c => c.Hours.ContainsKey(day)) is { } nearest ? Joined(nearest.Hours[day]) : [];
}
