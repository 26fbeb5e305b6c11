using System.Globalization;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads an open span <c>HH:mm-HH:mm</c>; one that ends at or before its start runs over midnight.</summary>
internal static class SpanText
{
    private const int Day = 24 * 60;

    public static bool TryRead(string text, out DaySpan span)
    {
        span = default;
        if (text.Length != 11 || text[5] != '-') return false;
        if (!TryReadMinutes(text.AsSpan(0, 5), out int from) || !TryReadMinutes(text.AsSpan(6), out int to)) return false;
        if (from == Day || from == to) return false;
        span = new DaySpan(from, to < from ? to + Day : to);
        return true;
    }

    private static bool TryReadMinutes(ReadOnlySpan<char> text, out int minutes)
    {
        minutes = 0;
        if (text[2] != ':'
            || !int.TryParse(text[..2], NumberStyles.None, CultureInfo.InvariantCulture, out int hour)
            || !int.TryParse(text[3..], NumberStyles.None, CultureInfo.InvariantCulture, out int minute)) return false;
        minutes = hour * 60 + minute;
        return minute < 60 && minutes <= Day;
    }
}
