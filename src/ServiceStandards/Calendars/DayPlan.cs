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

    public static DaySpan[] Sorted(IEnumerable<DaySpan> hours) => [.. hours.Distinct().OrderBy(s => s.From).ThenBy(s => s.To)];

    private static DaySpan[] Weekday(IReadOnlyList<CalendarDefinition> lineage, IsoDayOfWeek day) =>
        lineage.FirstOrDefault(c => c.Hours.ContainsKey(day)) is { } nearest ? Sorted(nearest.Hours[day]) : [];
}
