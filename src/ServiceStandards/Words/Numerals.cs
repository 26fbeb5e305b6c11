using System.Globalization;
using NodaTime;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Words;

/// <summary>Writes numbers, shares, durations and times for people.</summary>
internal sealed class Numerals(Vocabulary words)
{
    private const char NoBreak = '\u00A0';

    public string Count(long count, Noun noun) => $"{Number(count)} {noun.For(count)}";

    /// <summary>The number as it is, in groups of three digits.</summary>
    public string Number(decimal value)
    {
        string digits = Math.Abs(value).ToString("#,0.############################", CultureInfo.InvariantCulture);
        string sign = value < 0 ? "-" : "";
        return sign + string.Concat(digits.Select(c => c switch { ',' => words.Group, '.' => words.Point, _ => c }));
    }

    public string Share(decimal fraction) => Number(fraction * 100) + NoBreak + '%';

    public string Points(decimal fraction) => $"{Number(fraction * 100)} {words.PercentagePoint.For(fraction * 100)}";

    public string WorkingDays(int days) => Count(days, words.WorkingDay);

    /// <summary>The units that it has, the largest first; days from two days on, unless it is to be in hours.</summary>
    public string Duration(long ticks, bool inHours = false)
    {
        if (ticks == 0) return $"0 {words.Second.Many}";
        decimal rest = Math.Abs((decimal)ticks);
        List<string> parts = [];
        if (rest >= 2 * TimeSpan.TicksPerDay && !inHours) Take(TimeSpan.TicksPerDay, words.Day);
        Take(TimeSpan.TicksPerHour, words.Hour);
        Take(TimeSpan.TicksPerMinute, words.Minute);
        if (rest > 0) parts.Add(Quantity(rest / TimeSpan.TicksPerSecond, words.Second));
        return (ticks < 0 ? words.Minus + " " : "") + string.Join(' ', parts);

        void Take(long unit, Noun noun)
        {
            decimal whole = decimal.Truncate(rest / unit);
            rest -= whole * unit;
            if (whole > 0) parts.Add(Quantity(whole, noun));
        }
    }

    public string Date(LocalDate date) => $"{DayOfYear(date.Month, date.Day)} {date.Year.ToString(CultureInfo.InvariantCulture)}";

    public string DayOfYear(int month, int day) => $"{day.ToString(CultureInfo.InvariantCulture)} {words.Months[month - 1]}";

    /// <summary>The date and the time of day, seconds only where there are some; midnight is written.</summary>
    public string Time(LocalDateTime time, Offset? offset = null)
    {
        string clock = time.ToString(time.TimeOfDay.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0 ? "HH:mm" : "HH:mm:ss;FFFFFFF", CultureInfo.InvariantCulture);
        return $"{Date(time.Date)} {clock.Replace('.', words.Point)}{(offset is { } shift ? " " + shift.ToString("Z+HH:mm", CultureInfo.InvariantCulture) : "")}";
    }

    /// <summary>A figure as reports show it, rounded but on its own side of the bounds.</summary>
    /// <param name="amount">A fraction, seconds, or a plain number.</param>
    /// <param name="unit">share, seconds, number or points.</param>
    /// <param name="bounds">The bounds, in the unit of the amount.</param>
    /// <param name="inHours">Whether seconds are working time, which has no days.</param>
    public string Figure(decimal amount, string unit, decimal?[] bounds, bool inHours = false)
    {
        decimal shown = Shown(amount, unit, bounds);
        string text = Exact(shown, unit, inHours);
        if (bounds.FirstOrDefault(b => GuardedRounding.Hides(amount, shown, b)) is not { } bound) return text;
        return $"{(amount > bound ? words.JustOver : words.JustUnder)} {text}";
    }

    /// <summary>An amount as it is, in its unit.</summary>
    public string Exact(decimal amount, string unit, bool inHours = false) => unit switch
    {
        "share" => Share(amount),
        "seconds" => Duration((long)(amount * TimeSpan.TicksPerSecond), inHours),
        "points" => Quantity(amount, words.ScorePoint),
        "number" => Number(amount),
        _ => throw new InvalidOperationException($"Unknown unit {unit}."),
    };

    /// <summary>A distance between figures: of shares in percentage points; null when it is too little to be written.</summary>
    public string? Distance(decimal amount, string unit, bool inHours = false)
    {
        decimal shown = Shown(amount, unit, [0]);
        return shown == 0 ? null : unit == "share" ? Points(shown) : Exact(shown, unit, inHours);
    }

    private static decimal Shown(decimal amount, string unit, decimal?[] bounds) => unit switch
    {
        "share" => GuardedRounding.Round(amount, 4, bounds).Rounded,
        "seconds" => decimal.Round(GuardedRounding.Round(amount, Math.Abs(amount) < 60 ? 1 : 0, bounds).Rounded, 7), // a tick has seven digits
        "points" => GuardedRounding.Round(amount, 1, bounds).Rounded,
        "number" => GuardedRounding.Round(amount, 2, bounds).Rounded,
        _ => throw new InvalidOperationException($"Unknown unit {unit}."),
    };

    private string Quantity(decimal amount, Noun noun) => $"{Number(amount)} {noun.For(amount)}";
}
