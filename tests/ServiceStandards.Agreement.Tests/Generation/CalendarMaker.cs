using NodaTime;
using ServiceStandards.Agreement.Tests.Written;
using OpenSpan = ServiceStandards.Agreement.Tests.Written.WrittenCalendar.OpenSpan;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>Makes calendars: usual hours and odd ones, holidays around the moments of a case, one calendar on top of another, versions.</summary>
internal sealed class CalendarMaker(Dice dice, Pools pools)
{
    private static readonly string[] s_zones = ["Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "America/Santiago", "Pacific/Apia"];

    private static readonly OpenSpan[] s_spans =
    [
        new(540, 1050), new(0, 1440), new(1320, 1800), new(480, 720), new(780, 1020), new(135, 165), new(90, 150), new(0, 30), new(1410, 1440), new(720, 721), new(600, 2010), new(700, 800),
    ];

    public IReadOnlyList<WrittenCalendar> Make()
    {
        if (dice.OneIn(3)) return [];
        WrittenCalendar office = New("office", null);
        if (!dice.OneIn(3)) return Versions(office);
        return [.. Versions(office), .. Versions(New("desk", dice.OneIn(3) ? null : "office"))];
    }

    private WrittenCalendar New(string name, string? extends) => new()
    {
        Name = name,
        Extends = extends,
        Zone = dice.OneIn(4) ? dice.Of(s_zones) : null,
        Hours = extends is not null && dice.OneIn(3) ? [] : Hours(),
        Holidays = Holidays(),
        SameDay = dice.OneIn(2) ? dice.OneIn(2) : null,
        EndsAtMidnight = dice.OneIn(2) ? dice.OneIn(2) : null,
    };

    /// <summary>Versions differ in hours and holidays, and follow one another, or have some time between them.</summary>
    private IReadOnlyList<WrittenCalendar> Versions(WrittenCalendar one)
    {
        if (!dice.OneIn(5)) return [one];
        Instant change = pools.Cut(), from = change + NodaTime.Duration.FromTicks(dice.Of(0L, 0L, 1L, 3 * TimeSpan.TicksPerDay));
        return
        [
            one with { Effective = new WrittenSpan(null, change) },
            one with { Hours = Hours(), Holidays = Holidays(), Effective = new WrittenSpan(from, dice.OneIn(4) ? from + NodaTime.Duration.FromDays(20) : null) },
        ];
    }

    private IReadOnlyList<WrittenCalendar.DayHours> Hours() => dice.Between(0, 4) switch
    {
        0 => [new(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, [new(540, 1050)]), new(IsoDayOfWeek.Saturday, IsoDayOfWeek.Saturday, [new(600, 720), new(780, 960)])],
        1 => [new(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, [new(0, 1440)])],
        2 => [new(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, [new(1320, 1800)]), new(IsoDayOfWeek.Sunday, IsoDayOfWeek.Sunday, [])],
        _ => Odd(),
    };

    /// <summary>Any days, the last of them over the end of the week at times; at least one has hours.</summary>
    private IReadOnlyList<WrittenCalendar.DayHours> Odd()
    {
        int from = dice.Between(1, 7), length = dice.Between(1, 7);
        IReadOnlyList<WrittenCalendar.DayHours> first = [new((IsoDayOfWeek)from, Day(from + length - 1), dice.Shuffled(dice.Some(s_spans, 1, 3)))];
        if (length > 5) return first;
        IsoDayOfWeek other = Day(from + length);
        return [.. first, new(other, other, dice.OneIn(3) ? [] : dice.Some(s_spans, 1, 2))];
    }

    private static IsoDayOfWeek Day(int number) => (IsoDayOfWeek)((number - 1) % 7 + 1);

    private IReadOnlyList<WrittenCalendar.Holiday> Holidays() => dice.OneIn(2) ? [] : [.. Enumerable.Range(0, dice.Between(1, 3)).Select(_ => Holiday())];

    private WrittenCalendar.Holiday Holiday()
    {
        LocalDate first = pools.AnyDate(), last = first.PlusDays(dice.Between(0, 5));
        IReadOnlyList<OpenSpan> hours = dice.OneIn(3) ? dice.Some(s_spans, 1, 2) : [];
        return dice.Between(0, 3) switch
        {
            0 => new(new(null, first.Month, first.Day), null, hours),
            1 => new(new(null, first.Month, first.Day), new(null, last.Month, last.Day), hours),
            2 => new(new(first.Year, first.Month, first.Day), null, hours),
            _ => new(new(first.Year, first.Month, first.Day), new(last.Year, last.Month, last.Day), hours),
        };
    }
}
