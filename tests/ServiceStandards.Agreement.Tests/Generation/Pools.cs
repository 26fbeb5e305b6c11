using NodaTime;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Generation;

/// <summary>
/// The few values that standards and records of one case have in common, so that they meet: limits, texts, moments.
/// Records get values exactly at them, one tick or one unit beside them, and now and then far off.
/// </summary>
internal sealed class Pools
{
    private static readonly string[] s_zones =
        ["Europe/Amsterdam", "Europe/Amsterdam", "UTC", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "America/Santiago"];

    private static readonly string[] s_texts =
    [
        "sales", "Sales", "test", "yes", "no", "true", "null", "~", "12", "1.0", "2m", "90%", "2026-03-29", "(none)", "a: b", "# c", "it's", "\"q\"", "",
        " lead", "trail ", "two\nlines", "tab\there", "\u00E9", "e\u0301", "\uD83D\uDE00", "\u0130", "\u0131", "- x", "{a}", "[b]", "@at", "&a", "*b", "!t", "|", ">", "%d", "a,b", "\\n",
        "\u00A0", "\u2028", "all", "a-b", "naïve café", "?", ":", "=", "<<",
    ];

    private static readonly long[] s_ticks =
    [
        0, 1, 9_999_999, 20 * TimeSpan.TicksPerSecond, 90 * TimeSpan.TicksPerSecond, 2 * TimeSpan.TicksPerMinute, TimeSpan.TicksPerHour,
        4 * TimeSpan.TicksPerHour + 1, TimeSpan.TicksPerDay, 7 * TimeSpan.TicksPerDay, 15 * TimeSpan.TicksPerDay + 5 * TimeSpan.TicksPerMinute,
    ];

    private static readonly decimal[] s_numbers =
        [0, 1, 2, 5, 6, 7, 8, 9, 10, 0.1m, 0.3m, 2.50m, -1, -0.5m, 1000000, 0.3333333333333333333333333333m, 1234567890123456789.012345678m, 0.0000000001m];

    /// <summary>Around changes of the clocks, new years, ends of weeks, months and fiscal years.</summary>
    private static readonly Instant[] s_anchors =
    [
        Instant.FromUtc(2026, 3, 29, 1, 0), Instant.FromUtc(2026, 10, 25, 1, 0), Instant.FromUtc(2026, 3, 8, 7, 0), Instant.FromUtc(2026, 11, 1, 6, 0),
        Instant.FromUtc(2026, 4, 4, 15, 0), Instant.FromUtc(2026, 10, 3, 15, 30), Instant.FromUtc(2026, 4, 5, 3, 0), Instant.FromUtc(2026, 9, 6, 4, 0),
        Instant.FromUtc(2025, 12, 31, 23, 0), Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2026, 3, 31, 22, 0), Instant.FromUtc(2024, 2, 29, 12, 0),
        Instant.FromUtc(2020, 12, 27, 23, 0), Instant.FromUtc(2026, 6, 14, 22, 0),
    ];

    private readonly Dice _dice;

    public Pools(Dice dice)
    {
        _dice = dice;
        Zone = dice.Of(s_zones);
        Texts = [.. dice.Some(s_texts, 2, 5)];
        Ticks = [.. dice.Some(s_ticks, 2, 4)];
        Numbers = [.. dice.Some(s_numbers, 2, 5)];
        Moments = [.. dice.Some(s_anchors, 1, 2)];
    }

    public string Zone { get; }

    public IReadOnlyList<string> Texts { get; }

    public IReadOnlyList<long> Ticks { get; }

    public IReadOnlyList<decimal> Numbers { get; }

    public IReadOnlyList<Instant> Moments { get; }

    public string Outcome() => _dice.Between(0, 9) switch
    {
        < 5 => "answered",
        < 8 => "abandoned",
        8 => "callback",
        _ => _dice.Of(Texts),
    };

    /// <summary>A limit, or one tick beside it.</summary>
    public long NearTicks() => _dice.Of(Ticks) + _dice.Of<long>(0, 0, 1, -1);

    /// <summary>A length of time as a record may have it, negative at times.</summary>
    public long AnyTicks() => _dice.OneIn(4) ? _dice.Between(-TimeSpan.TicksPerHour, 3 * TimeSpan.TicksPerDay) : NearTicks();

    public decimal AnyNumber() => _dice.OneIn(4) ? _dice.Between(-20, 120) / 10m : _dice.Of(Numbers);

    /// <summary>A moment that cuts something: an anchor, or the start of an hour or a day near one.</summary>
    public Instant Cut()
    {
        Instant anchor = _dice.Of(Moments);
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[Zone];
        return _dice.Between(0, 3) switch
        {
            0 => anchor,
            1 => zone.AtStartOfDay(anchor.InZone(zone).Date.PlusDays(_dice.Between(-2, 2))).ToInstant(),
            2 => anchor + NodaTime.Duration.FromMinutes(30 * _dice.Between(-4, 4)),
            _ => anchor + NodaTime.Duration.FromTicks(_dice.Between(-1, 1)),
        };
    }

    public Instant AnyMoment() => _dice.OneIn(3)
        ? _dice.Of(Moments) + NodaTime.Duration.FromTicks(_dice.Between(-40 * TimeSpan.TicksPerDay, 40 * TimeSpan.TicksPerDay))
        : Cut() + NodaTime.Duration.FromTicks(_dice.Of(0L, 0L, 1L, -1L) + _dice.Of(0L, 0L, TimeSpan.TicksPerMinute, -TimeSpan.TicksPerHour));

    public LocalDate AnyDate() => _dice.Of(Moments).InUtc().Date.PlusDays(_dice.Between(-3, 3));
}
