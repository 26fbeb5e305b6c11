using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Testing;

/// <summary>
/// Moves a value by one step to either side: a duration by a second, or less where it is written finer; working days, and dates, by a day; a time by
/// a second; numbers, shares and points by one of their last digit.
/// </summary>
internal static class Step
{
    public static IEnumerable<Literal> Of(Literal literal) => literal.Quoted ? [] : Texts(literal.Text).Where(t => t is not null).Select(t => literal with { Text = t! });

    private static IEnumerable<string?> Texts(string text)
    {
        if (NumberText.TryReadWorkingDays(text, out int days)) return [Days(days - 1), Days(days + 1)];
        if (NumberText.TryReadShare(text, out decimal share)) return Around(share * 100, DigitsOf(text), "%", most: 100);
        if (NumberText.TryReadPoints(text, out decimal points)) return Around(points * 100, DigitsOf(text), "pp", most: 100);
        if (NumberText.TryRead(text, out decimal number)) return [Number(number - Unit(DigitsOf(text))), Number(number + Unit(DigitsOf(text)))];
        if (DurationText.TryRead(text, out long ticks)) return [Duration(ticks, -1), Duration(ticks, 1)];
        if (TimeText.TryReadDate(text, out LocalDate date)) return [LocalDatePattern.Iso.Format(date.PlusDays(-1)), LocalDatePattern.Iso.Format(date.PlusDays(1))];
        if (TimeText.TryReadLocal(text, out LocalDateTime local)) return [Local(local.PlusSeconds(-1)), Local(local.PlusSeconds(1))];
        return TimeText.TryReadOffset(text, out OffsetDateTime time) ? [Offset(time, -1), Offset(time, 1)] : [];
    }

    private static string? Days(int days) => days < 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{days}wd");

    private static IEnumerable<string?> Around(decimal value, int digits, string unit, decimal most) =>
        new[] { value - Unit(digits), value + Unit(digits) }.Select(v => v < 0 || v > most ? null : Number(v) + unit);

    private static string? Duration(long ticks, int direction)
    {
        long unit = ticks % TimeSpan.TicksPerSecond == 0 ? TimeSpan.TicksPerSecond : ticks % TimeSpan.TicksPerMillisecond == 0 ? TimeSpan.TicksPerMillisecond : 1;
        long moved = ticks + (direction * unit);
        return moved < 0 ? null : DurationText.Write(moved);
    }

    private static string Local(LocalDateTime time) => LocalDateTimePattern.GeneralIso.Format(time);

    private static string Offset(OffsetDateTime time, int seconds) =>
        OffsetDateTimePattern.GeneralIso.Format(time.Plus(NodaTime.Duration.FromSeconds(seconds)));

    private static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static decimal Unit(int digits) => new(1, 0, 0, false, (byte)digits);

    private static int DigitsOf(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.AsSpan(point + 1).IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length - point - 1;
    }
}
