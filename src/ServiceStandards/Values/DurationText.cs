using System.Buffers;
using System.Globalization;

namespace ServiceStandards.Values;

/// <summary>Reads and writes durations: <c>90s</c>, <c>1h30m</c>, <c>250ms</c>, <c>3d</c>, <c>2w</c> (a day is 24 h) and ISO 8601 <c>PT2M</c>.</summary>
internal static class DurationText
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789.");

    private static readonly (string Unit, long Ticks)[] s_units =
    [
        ("ms", TimeSpan.TicksPerMillisecond), ("w", 7 * TimeSpan.TicksPerDay), ("d", TimeSpan.TicksPerDay),
        ("h", TimeSpan.TicksPerHour), ("m", TimeSpan.TicksPerMinute), ("s", TimeSpan.TicksPerSecond),
    ];

    /// <summary>Reads a duration; false for anything else, also for one that a tick count cannot hold or that is not whole ticks.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out long ticks)
    {
        if (text.StartsWith('P')) return TryReadIso(text, out ticks);
        return TryReadUnits(text, out ticks);
    }

    /// <summary>Tells whether a duration was written with days or weeks, which mean nothing on a calendar.</summary>
    public static bool NamesDays(string text) =>
        text.StartsWith('P') ? text.Split('T')[0].Length > 1 : text.AsSpan().IndexOfAny('d', 'w') >= 0;

    private static bool TryReadUnits(ReadOnlySpan<char> text, out long ticks)
    {
        decimal total = 0;
        ticks = 0;
        ReadOnlySpan<char> rest = text;
        if (rest.IsEmpty) return false;
        long largest = long.MaxValue;
        while (!rest.IsEmpty)
        {
            if (!TryTakeNumber(ref rest, out decimal amount) || !TryTakeUnit(ref rest, out long unit) || unit >= largest) return false;
            largest = unit;
            if (!TryAdd(ref total, amount, unit)) return false;
        }

        return TryWhole(total, out ticks);
    }

    private static bool TryReadIso(ReadOnlySpan<char> text, out long ticks)
    {
        decimal total = 0;
        ticks = 0;
        ReadOnlySpan<char> rest = text[1..];
        if (rest.IsEmpty || rest is "T") return false;
        long largest = long.MaxValue;
        for (bool time = false; !rest.IsEmpty;)
        {
            if (rest[0] == 'T' && !time)
            {
                time = true;
                rest = rest[1..];
                if (rest.IsEmpty) return false;
            }

            if (!TryTakeNumber(ref rest, out decimal amount) || rest.IsEmpty) return false;
            long unit = (rest[0], time) switch
            {
                ('W', false) => 7 * TimeSpan.TicksPerDay,
                ('D', false) => TimeSpan.TicksPerDay,
                ('H', true) => TimeSpan.TicksPerHour,
                ('M', true) => TimeSpan.TicksPerMinute,
                ('S', true) => TimeSpan.TicksPerSecond,
                _ => 0,
            };
            if (unit == 0 || unit >= largest || !TryAdd(ref total, amount, unit)) return false;
            largest = unit;
            rest = rest[1..];
        }

        return TryWhole(total, out ticks);
    }

    private static bool TryTakeNumber(ref ReadOnlySpan<char> rest, out decimal amount)
    {
        int length = rest.IndexOfAnyExcept(s_digits);
        if (length < 0) length = rest.Length;
        bool read = decimal.TryParse(rest[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount) && rest[0] != '.';
        rest = rest[length..];
        return read;
    }

    private static bool TryTakeUnit(ref ReadOnlySpan<char> rest, out long ticks)
    {
        foreach (var (unit, size) in s_units)
        {
            if (!rest.StartsWith(unit, StringComparison.Ordinal)) continue;
            rest = rest[unit.Length..];
            ticks = size;
            return true;
        }

        ticks = 0;
        return false;
    }

    private static bool TryAdd(ref decimal total, decimal amount, long unit)
    {
        if (amount > long.MaxValue / unit) return false;
        total += amount * unit;
        return total <= long.MaxValue;
    }

    private static bool TryWhole(decimal total, out long ticks)
    {
        bool whole = decimal.IsInteger(total) && total <= long.MaxValue;
        ticks = whole ? (long)total : 0;
        return whole;
    }

    /// <summary>Writes a duration the way one is written in a standard, the largest units first: <c>1h30m</c>, <c>35.028s</c>; days are written as hours up to two days.</summary>
    public static string Write(long ticks) => Write(ticks, daysFrom: 2);

    /// <summary>The same in hours however many they are: a day of working time has no length of its own.</summary>
    public static string WriteHours(long ticks) => Write(ticks, daysFrom: long.MaxValue);

    private static string Write(long ticks, long daysFrom)
    {
        if (ticks == 0) return "0s";
        string sign = ticks < 0 ? "-" : "";
        var rest = (UInt128)(ticks < 0 ? -(Int128)ticks : ticks);
        UInt128 day = (UInt128)TimeSpan.TicksPerDay, hour = (UInt128)TimeSpan.TicksPerHour, minute = (UInt128)TimeSpan.TicksPerMinute;
        UInt128 days = rest / day >= (UInt128)daysFrom ? rest / day : 0;
        rest -= days * day;
        UInt128 hours = rest / hour, minutes = rest % hour / minute;
        decimal seconds = (decimal)(rest % minute) / TimeSpan.TicksPerSecond;
        return string.Concat(sign, Part(days, "d"), Part(hours, "h"), Part(minutes, "m")) + (seconds == 0 ? "" : seconds.ToString("0.#######", CultureInfo.InvariantCulture) + "s");
    }

    private static string Part(UInt128 amount, string unit) => amount == 0 ? "" : amount.ToString(CultureInfo.InvariantCulture) + unit;
}
