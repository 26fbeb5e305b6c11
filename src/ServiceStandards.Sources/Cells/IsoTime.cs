namespace ServiceStandards.Sources.Cells;

/// <summary>
/// Reads ISO 8601 dates and times from UTF-8: <c>2026-01-31</c>, <c>2026-01-31T09:30</c>, <c>2026-01-31 09:30:15.25+01:00</c>.
/// Offsets may be written <c>Z</c>, <c>+01</c>, <c>+0100</c> or <c>+01:00</c>; digits beyond 100 ns are cut.
/// </summary>
internal static class IsoTime
{
    private const int TickDigits = 7;

    public static bool TryReadDate(ReadOnlySpan<byte> text, out int dayNumber)
    {
        dayNumber = 0;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return false;
        int year = Digits.Read(text[..4]), month = Digits.Read(text[5..7]), day = Digits.Read(text[8..]);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        dayNumber = new DateOnly(year, month, day).DayNumber;
        return true;
    }

    /// <summary>Reads a date alone (its midnight) or a date and time; <paramref name="offset"/> is null for local times. Both are ticks.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out long local, out long? offset)
    {
        local = 0;
        offset = null;
        if (text.Length < 10 || !TryReadDate(text[..10], out int day)) return false;
        local = day * TimeSpan.TicksPerDay;
        if (text.Length == 10) return true;
        if (text[10] is not ((byte)'T' or (byte)' ')) return false;
        ReadOnlySpan<byte> rest = text[11..];
        int zone = rest.IndexOfAny("Z+-"u8);
        if (!TryReadTimeOfDay(zone < 0 ? rest : rest[..zone], out long time)) return false;
        local += time;
        return zone < 0 || TryReadOffset(rest[zone..], out offset);
    }

    private static bool TryReadTimeOfDay(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length < 5 || text[2] != ':') return false;
        int hour = Digits.Read(text[..2]), minute = Digits.Read(text[3..5]);
        if (hour is < 0 or > 23 || minute is < 0 or > 59) return false;
        ticks = hour * TimeSpan.TicksPerHour + minute * TimeSpan.TicksPerMinute;
        if (text.Length == 5) return true;
        if (text.Length < 8 || text[5] != ':') return false;
        int second = Digits.Read(text[6..8]);
        if (second is < 0 or > 59 || !TryReadFraction(text[8..], out long fraction)) return false;
        ticks += second * TimeSpan.TicksPerSecond + fraction;
        return true;
    }

    private static bool TryReadFraction(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.IsEmpty) return true;
        if (text[0] is not ((byte)'.' or (byte)',') || Digits.Read(text[1..]) < 0) return false;
        ReadOnlySpan<byte> kept = text[1..Math.Min(text.Length, TickDigits + 1)];
        ticks = Digits.Read(kept);
        for (int missing = kept.Length; missing < TickDigits; missing++) ticks *= 10;
        return true;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out long? ticks)
    {
        ticks = 0;
        if (text is [(byte)'Z']) return true;
        if (text.Length < 3 || text[0] == 'Z') return false;
        ReadOnlySpan<byte> minutes = text[3..];
        if (minutes is [(byte)':', _, _]) minutes = minutes[1..];
        int hour = Digits.Read(text[1..3]), minute = minutes.IsEmpty ? 0 : minutes.Length == 2 ? Digits.Read(minutes) : -1;
        if (hour is < 0 or > 18 || minute is < 0 or > 59 || hour * 60 + minute > 18 * 60) return false;
        ticks = (hour * TimeSpan.TicksPerHour + minute * TimeSpan.TicksPerMinute) * (text[0] == '-' ? -1 : 1);
        return true;
    }
}
