using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Model;

namespace ServiceStandards.Calendars;

/// <summary>
/// Open hours by day of the week and by date, immutable: each method gives new hours and leaves these as they are.
/// For a date the most specific entry counts: one date, then a range of dates, then a date of every year, then the day of the week; of two alike the one added last.
/// </summary>
/// <example><code>
/// WorkingHours office = WorkingHours.None
///     .Weekly(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, new OpenHours(new(9, 0), new(17, 30)))
///     .Holiday(new AnnualDate(12, 25))
///     .Holiday(new LocalDate(2026, 12, 24), new OpenHours(new(9, 0), new(12, 0)));
/// </code></example>
public sealed class WorkingHours
{
    private WorkingHours(CalendarDefinition definition) => Definition = definition;

    /// <summary>No hours at all: where hours are built from.</summary>
    public static WorkingHours None { get; } = new(new CalendarDefinition { Name = "", Location = default });

    /// <summary>Always open, every day a working day.</summary>
    public static WorkingHours AroundTheClock { get; } = None.Weekly(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, OpenHours.AllDay);

    internal CalendarDefinition Definition { get; }

    /// <summary>Sets the hours of a day of the week, in place of those it had; no hours = closed.</summary>
    /// <exception cref="ArgumentException">The day is none, or hours are not in whole minutes.</exception>
    public WorkingHours Weekly(IsoDayOfWeek day, params OpenHours[] hours) => Weekly(day, day, hours);

    /// <summary>Sets the hours of each day from <paramref name="first"/> to <paramref name="last"/>, both in; Saturday to Monday is three days.</summary>
    /// <exception cref="ArgumentException">A day is none, or hours are not in whole minutes.</exception>
    public WorkingHours Weekly(IsoDayOfWeek first, IsoDayOfWeek last, params OpenHours[] hours)
    {
        ImmutableArray<DaySpan> spans = Spans(hours);
        int days = (Number(last) - Number(first) + 7) % 7 + 1;
        var changed = Enumerable.Range(0, days).Select(i => KeyValuePair.Create((IsoDayOfWeek)((Number(first) - 1 + i) % 7 + 1), spans));
        return new(Definition with { Hours = Definition.Hours.SetItems(changed) });
    }

    /// <summary>Gives one date other hours; none = closed.</summary>
    /// <exception cref="ArgumentException">Hours are not in whole minutes.</exception>
    public WorkingHours Holiday(LocalDate date, params OpenHours[] hours) => With(Date(date), null, hours);

    /// <summary>Gives each date from <paramref name="first"/> to <paramref name="last"/>, both in, other hours; none = closed.</summary>
    /// <exception cref="ArgumentException">The last date is before the first, or hours are not in whole minutes.</exception>
    public WorkingHours Holiday(LocalDate first, LocalDate last, params OpenHours[] hours) =>
        last < first
            ? throw new ArgumentException($"{last:uuuu'-'MM'-'dd} is before {first:uuuu'-'MM'-'dd}.", nameof(last))
            : With(Date(first), Date(last), hours);

    /// <summary>Gives a date of every year other hours; none = closed. 29 February exists in leap years only.</summary>
    /// <exception cref="ArgumentException">Hours are not in whole minutes.</exception>
    public WorkingHours Holiday(AnnualDate date, params OpenHours[] hours) => With(new HolidayDate(null, date.Month, date.Day), null, hours);

    private WorkingHours With(HolidayDate first, HolidayDate? last, OpenHours[] hours) =>
        new(Definition with { Holidays = Definition.Holidays.Add(new Holiday(first, last, Spans(hours), default)) });

    private static HolidayDate Date(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return iso.Year is >= 1 and <= 9999
            ? new HolidayDate(iso.Year, iso.Month, iso.Day)
            : throw new ArgumentException($"Dates are of the years 1 to 9999; {iso:uuuu'-'MM'-'dd} is not.", nameof(date));
    }

    private static int Number(IsoDayOfWeek day) =>
        day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday ? (int)day : throw new ArgumentException($"{day} is no day of the week.", nameof(day));

    private static ImmutableArray<DaySpan> Spans(OpenHours[] hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        return [.. hours.Select(h => h.ToDaySpan())];
    }
}
