using System.Collections.Immutable;
using FsCheck.Fluent;
using FsCheck;
using NodaTime;
using ServiceStandards.Calendars;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Tests.Calendars;

/// <summary>Generates calendars around changes of clocks: an hour, half an hour, two hours, at midnight, and a whole date left out.</summary>
public static class CalendarCases
{
    private static readonly (string Zone, LocalDate Change)[] Changes =
    [
        ("Europe/Amsterdam", new(2026, 3, 29)), ("Europe/Amsterdam", new(2026, 10, 25)), ("America/New_York", new(2026, 3, 8)),
        ("America/Sao_Paulo", new(2018, 11, 4)), ("America/Sao_Paulo", new(2018, 2, 18)), ("Asia/Tehran", new(2015, 3, 22)),
        ("Asia/Tehran", new(2015, 9, 22)), ("Pacific/Apia", new(2011, 12, 30)), ("Australia/Lord_Howe", new(2026, 4, 5)),
        ("Australia/Lord_Howe", new(2026, 10, 4)), ("Antarctica/Troll", new(2026, 3, 29)), ("Africa/Casablanca", new(2026, 2, 15)),
        ("UTC", new(2028, 2, 29)), ("Pacific/Kiritimati", Seam(Block.Anchor + 2)), ("Pacific/Pago_Pago", Seam(Block.Anchor - 1)), ("UTC", Seam(Block.Anchor)), ("Asia/Kathmandu", new(2026, 1, 1)),
    ];

    public static Arbitrary<CalendarCase> Cases() => (
        from change in Gen.Elements(Changes)
        from definition in Definitions(change.Zone, change.Change)
        from a in Instants(change.Change)
        from b in Instants(change.Change)
        from c in Instants(change.Change)
        select new CalendarCase(definition, change.Change, a, b, c)).ToArbitrary();

    private static Gen<CalendarDefinition> Definitions(string zone, LocalDate change) =>
        from week in Spans.ListOf(7)
        from always in Gen.Elements(Enum.GetValues<IsoDayOfWeek>()[1..])
        from sure in Span
        from holidays in Holidays(change).ListOf().Resize(5)
        from sameDay in Gen.Elements(true, false)
        from midnight in Gen.Elements(true, false)
        select new CalendarDefinition
        {
            Name = "generated",
            TimeZone = DateTimeZoneProviders.Tzdb[zone],
            Hours = week.Select((spans, i) => KeyValuePair.Create((IsoDayOfWeek)(i + 1), spans)).ToImmutableDictionary().SetItem(always, [sure]),
            Holidays = [.. holidays],
            AfterHoursSameDay = sameDay,
            DayEndsAtMidnight = midnight,
            Location = default,
        };

    // Whole days, office hours, night shifts and spans near the hours at which clocks change, by the minute or the quarter.
    private static Gen<DaySpan> Span =>
        Gen.OneOf(
            Gen.Constant(new DaySpan(0, 1440)),
            Gen.Constant(new DaySpan(540, 1050)),
            from opens in Gen.Choose(0, 16) from length in Gen.Choose(1, 12) select new DaySpan(opens * 15, (opens + length) * 15),
            from opens in Gen.Choose(0, 1439) from closes in Gen.Choose(opens + 1, 2880) select new DaySpan(opens, closes),
            from opens in Gen.Choose(20, 23) from closes in Gen.Choose(24, 31) select new DaySpan(opens * 60, closes * 60));

    private static Gen<ImmutableArray<DaySpan>> Spans =>
        from count in Gen.Choose(0, 3) from spans in Span.ListOf(count) select spans.ToImmutableArray();

    private static Gen<Holiday> Holidays(LocalDate change) =>
        from day in Gen.Choose(-5, 5)
        from length in Gen.Choose(0, 5)
        from kind in Gen.Choose(0, 2)
        from hours in Spans
        let first = change.PlusDays(day)
        select kind switch
        {
            0 => new Holiday(Date(first), null, hours, default),
            1 => new Holiday(Date(first), Date(first.PlusDays(length)), hours, default),
            _ => new Holiday(new HolidayDate(null, first.Month, first.Day), null, hours, default),
        };

    private static HolidayDate Date(LocalDate date) => new(date.Year, date.Month, date.Day);

    // Where two blocks of the calendar's table meet.
    private static LocalDate Seam(int block) => Ticks.ToInstant(Block.Start(block)).InUtc().Date;

    private static Gen<Instant> Instants(LocalDate change) =>
        from minutes in Gen.Choose(-6 * 1440, 6 * 1440)
        select change.AtMidnight().InUtc().ToInstant() + Duration.FromMinutes(minutes);
}
