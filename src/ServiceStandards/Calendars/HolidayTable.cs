using ServiceStandards.Model;

namespace ServiceStandards.Calendars;

/// <summary>The holidays of one calendar by day number. One date goes before a range, a range before a date of every year; of two alike the last written counts.</summary>
internal sealed class HolidayTable
{
    private readonly Dictionary<int, DaySpan[]> _dates = [];
    private readonly List<(int First, int Last, DaySpan[] Hours)> _ranges = [];
    private readonly DaySpan[]?[] _yearly = new DaySpan[]?[13 * 32];

    public HolidayTable(IEnumerable<Holiday> holidays)
    {
        // Of the yearly ones ranges come first, so that single dates are written over them.
        foreach (Holiday holiday in holidays.OrderBy(h => h.Last is null)) Add(holiday, DayPlan.Joined(holiday.Hours));
    }

    /// <summary>The hours of a day that is a holiday (none = closed); null when it is none.</summary>
    public DaySpan[]? Find(int day)
    {
        if (_dates.TryGetValue(day, out DaySpan[]? hours)) return hours;
        for (int i = _ranges.Count - 1; i >= 0; i--)
            if (day >= _ranges[i].First && day <= _ranges[i].Last) return _ranges[i].Hours;
        DateOnly date = DateOnly.FromDayNumber(day);
        return _yearly[Slot(date.Month, date.Day)];
    }

    private void Add(Holiday holiday, DaySpan[] hours)
    {
        switch (holiday)
        {
            case { First.Year: null, Last: null }: _yearly[Slot(holiday.First.Month, holiday.First.Day)] = hours; break;
            case { First.Year: null, Last: { } last }: AddYearly(holiday.First, last, hours); break;
            case { Last: null }: _dates[Day(holiday.First)] = hours; break;
            case { Last: { } last }: _ranges.Add((Day(holiday.First), Day(last), hours)); break;
        }
    }

    // 12-24..01-02 runs over the end of the year.
    private void AddYearly(HolidayDate first, HolidayDate last, DaySpan[] hours)
    {
        int end = Slot(last.Month, last.Day);
        for (int slot = Slot(first.Month, first.Day); slot != end; slot = (slot + 1) % _yearly.Length) _yearly[slot] = hours;
        _yearly[end] = hours;
    }

    private static int Slot(int month, int day) => month * 32 + day;

    private static int Day(HolidayDate date) => new DateOnly(date.Year!.Value, date.Month, date.Day).DayNumber;
}
