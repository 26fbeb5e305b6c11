using System.Globalization;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;
using ServiceStandards.Agreement.Tests.Written;

namespace ServiceStandards.Agreement.Tests.Yaml;

/// <summary>Writes values in one of the ways that the language has for them: section 2.</summary>
internal sealed class LiteralText(Dice dice, DateTimeZone zone)
{
    private static readonly (string Unit, long Ticks)[] s_units =
        [("w", 7 * TimeSpan.TicksPerDay), ("d", TimeSpan.TicksPerDay), ("h", TimeSpan.TicksPerHour), ("m", TimeSpan.TicksPerMinute), ("s", TimeSpan.TicksPerSecond)];

    /// <param name="value">The value.</param>
    /// <param name="isWorkingTime">Of a field on a calendar, where days and weeks cannot be written.</param>
    public YamlNode Of(Value value, bool isWorkingTime = false) => value switch
    {
        Value.Text text => YamlNode.Quotable(text.Of),
        Value.Number number => YamlNode.Plain(Number(number.Of)),
        Value.Duration duration => YamlNode.Plain(Duration((long)duration.Ticks.Numerator, isWorkingTime)),
        Value.Time time => YamlNode.Plain(TimeOfDay(time.At)),
        Value.Date date => YamlNode.Plain(LocalDatePattern.Iso.Format(date.Day)),
        Value.Flag flag => YamlNode.Plain(Flag(flag.Of)),
        _ => throw new ArgumentException($"No literal for {value}."),
    };

    public string Flag(bool flag) => flag ? dice.Of("yes", "true") : dice.Of("no", "false");

    public string Number(Fraction number)
    {
        string text = number.ToText();
        return dice.OneIn(6) && text.Length < 20 ? text + (text.Contains('.', StringComparison.Ordinal) ? "0" : ".0") : text;
    }

    public string Share(Fraction share) => Number(share * Fraction.Whole(100)) + "%";

    public string Points(Fraction share) => Number(share * Fraction.Whole(100)) + "pp";

    public string Duration(long ticks, bool isWorkingTime = false) => dice.Between(0, 4) switch
    {
        0 => Seconds(ticks) + "s",
        1 => "PT" + Seconds(ticks) + "S",
        2 when ticks % TimeSpan.TicksPerMillisecond == 0 => (ticks / TimeSpan.TicksPerMillisecond).ToString(CultureInfo.InvariantCulture) + "ms",
        3 => Iso(ticks, isWorkingTime),
        _ => Units(ticks, isWorkingTime),
    };

    private static string Seconds(long ticks) => new Fraction(ticks, TimeSpan.TicksPerSecond).ToText();

    private static string Units(long ticks, bool isWorkingTime)
    {
        string text = "";
        foreach (var (unit, size) in s_units.Where(u => !isWorkingTime || u.Ticks < TimeSpan.TicksPerDay))
        {
            long count = ticks / size;
            if (unit == "s" && (ticks > 0 || text.Length == 0)) return text + Seconds(ticks) + "s";
            if (count > 0) text += count.ToString(CultureInfo.InvariantCulture) + unit;
            ticks -= count * size;
        }

        return text;
    }

    private static string Iso(long ticks, bool isWorkingTime)
    {
        long days = isWorkingTime ? 0 : ticks / TimeSpan.TicksPerDay;
        long rest = ticks - days * TimeSpan.TicksPerDay;
        string date = "P" + (days > 0 ? days.ToString(CultureInfo.InvariantCulture) + "D" : "");
        if (rest == 0 && days > 0) return date;
        long hours = rest / TimeSpan.TicksPerHour;
        string time = "T" + (hours > 0 ? hours.ToString(CultureInfo.InvariantCulture) + "H" : "");
        rest %= TimeSpan.TicksPerHour;
        return date + time + (rest > 0 || hours == 0 ? Seconds(rest) + "S" : "");
    }

    /// <summary>The end of a span: a date where it is the first moment of one, else a time.</summary>
    private string Time(Instant time)
    {
        ZonedDateTime zoned = time.InZone(zone);
        return zone.AtStartOfDay(zoned.Date) == zoned && !dice.OneIn(3) ? LocalDatePattern.Iso.Format(zoned.Date) : TimeOfDay(time);
    }

    public YamlNode Span(WrittenSpan span)
    {
        List<(string, YamlNode)> parts = [];
        if (span.From is { } from) parts.Add(("from", YamlNode.Plain(Time(from))));
        if (span.Until is { } until) parts.Add(("until", YamlNode.Plain(Time(until))));
        return YamlNode.Map(parts);
    }

    /// <summary>A local time where that names the moment, or a time with an offset; never a date, which would be the whole day.</summary>
    private string TimeOfDay(Instant time)
    {
        ZonedDateTime zoned = time.InZone(zone);
        bool named = zone.ResolveLocal(zoned.LocalDateTime, Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ThrowWhenSkipped)).ToInstant() == time;
        if (named && dice.OneIn(2)) return Local(zoned.LocalDateTime);
        return dice.OneIn(2) || zoned.Offset.Seconds % 60 != 0
            ? Local(time.InUtc().LocalDateTime) + "Z"
            : Local(zoned.LocalDateTime) + OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(zoned.Offset);
    }

    private static string Local(LocalDateTime time) =>
        LocalDateTimePattern.CreateWithInvariantCulture(time.Second == 0 && time.NanosecondOfSecond == 0 ? "uuuu-MM-dd'T'HH:mm" : "uuuu-MM-dd'T'HH:mm:ss;FFFFFFF").Format(time);
}
