using System.Collections.Concurrent;
using NodaTime;
using ServiceStandards.Calendars;

namespace ServiceStandards.Tests.Calendars;

/// <summary>The calendars that the tables of cases name.</summary>
internal static class SomeCalendars
{
    private static readonly WorkingHours Office = WorkingHours.None
        .Weekly(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, Hours("09:00-17:30"))
        .Weekly(IsoDayOfWeek.Saturday, Hours("10:00-12:00", "13:00-16:00"))
        .Holiday(new AnnualDate(12, 25))
        .Holiday(new LocalDate(2026, 4, 27))
        .Holiday(new LocalDate(2026, 7, 20), new LocalDate(2026, 8, 2))
        .Holiday(new LocalDate(2026, 12, 24), Hours("09:00-12:00"));

    private static readonly WorkingHours Night = WorkingHours.None
        .Weekly(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, Hours("22:00-06:00"))
        .Holiday(new LocalDate(2026, 5, 5));

    private static readonly WorkingHours Daily = WorkingHours.None.Weekly(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, Hours("09:00-10:00"));

    private static readonly ConcurrentDictionary<string, WorkingCalendar> Made = new(StringComparer.Ordinal);

    public static WorkingCalendar Named(string name) => Made.GetOrAdd(name, Make);

    private static WorkingCalendar Make(string name) => name switch
    {
        "office" => Make(Office),
        "same-day" => Make(Office, after: AfterHours.SameDay),
        "midnight" => Make(Office, ends: DayEnds.Midnight),
        "same-day-midnight" => Make(Office, after: AfterHours.SameDay, ends: DayEnds.Midnight),
        "mess" => Make(On(IsoDayOfWeek.Monday, "12:00-13:00", "09:00-11:00", "11:00-12:00", "10:00-12:30", "15:00-18:00", "16:00-17:00")),
        "night" => Make(Night),
        "night-midnight" => Make(Night, ends: DayEnds.Midnight),
        "always" => Make(WorkingHours.AroundTheClock),
        "sunday" => Make(On(IsoDayOfWeek.Sunday, "00:00-00:00")),
        "saturday-night" => Make(On(IsoDayOfWeek.Saturday, "22:00-06:00")),
        "nights-overlap" => Make(On(IsoDayOfWeek.Saturday, "22:00-06:00").Weekly(IsoDayOfWeek.Sunday, Hours("02:15-02:45"))),
        "gap-inside" => Make(On(IsoDayOfWeek.Sunday, "02:15-02:45")),
        "gap-closing" => Make(On(IsoDayOfWeek.Sunday, "01:30-02:30")),
        "gap-opening" => Make(On(IsoDayOfWeek.Sunday, "02:30-04:00")),
        "daily" => Make(Daily, "UTC"),
        "leap" => Make(Daily.Holiday(new AnnualDate(2, 29)), "UTC"),
        "special" => Make(WorkingHours.None.Weekly(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, Hours("09:00-17:00"))
            .Holiday(new LocalDate(2026, 5, 5), Hours("14:00-15:00"))
            .Holiday(new LocalDate(2026, 5, 1), new LocalDate(2026, 5, 10), Hours("10:00-12:00"))
            .Holiday(new AnnualDate(5, 5)), "UTC"),
        "sao-paulo" => Make(On(IsoDayOfWeek.Sunday, "00:00-00:00"), "America/Sao_Paulo"),
        "sao-paulo-saturday" => Make(On(IsoDayOfWeek.Saturday, "00:00-00:00"), "America/Sao_Paulo"),
        "sao-paulo-saturday-midnight" => Make(On(IsoDayOfWeek.Saturday, "09:00-17:00"), "America/Sao_Paulo", ends: DayEnds.Midnight),
        "sao-paulo-gap" => Make(On(IsoDayOfWeek.Sunday, "00:10-00:50"), "America/Sao_Paulo"),
        "tehran" => Make(On(IsoDayOfWeek.Sunday, "00:00-00:00"), "Asia/Tehran"),
        "tehran-monday" => Make(On(IsoDayOfWeek.Monday, "00:00-00:00"), "Asia/Tehran"),
        "apia" => Make(WorkingHours.AroundTheClock, "Pacific/Apia"),
        "apia-friday" => Make(On(IsoDayOfWeek.Friday, "09:00-17:00"), "Pacific/Apia"),
        "new-york" => Make(Daily, "America/New_York"),
        "london" => Make(Daily, "Europe/London"),
        _ => throw new ArgumentException($"No calendar is named '{name}'."),
    };

    public static WorkingHours On(IsoDayOfWeek day, params string[] hours) => WorkingHours.None.Weekly(day, Hours(hours));

    public static OpenHours[] Hours(params string[] spans) =>
        [.. spans.Select(s => new OpenHours(Time(s[..5]), Time(s[6..])))];

    private static LocalTime Time(string text) => new(CaseFile.Number(text[..2]), CaseFile.Number(text[3..]));

    private static WorkingCalendar Make(WorkingHours hours, string zone = "Europe/Amsterdam", AfterHours after = AfterHours.NextOpening, DayEnds ends = DayEnds.Close) =>
        WorkingCalendar.Create("some", DateTimeZoneProviders.Tzdb[zone], hours, after, ends);
}
