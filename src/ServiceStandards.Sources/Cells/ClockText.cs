namespace ServiceStandards.Sources.Cells;

/// <summary>Reads durations as a clock shows them: <c>h:mm:ss</c> and <c>mm:ss</c>, with a fraction of the second or without.</summary>
internal static class ClockText
{
    private const int MostHours = 9_999_999; // far below what ticks can hold

    public static bool TryRead(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        int first = text.IndexOf((byte)':');
        if (first < 0) return false;
        ReadOnlySpan<byte> rest = text[(first + 1)..];
        int second = rest.IndexOf((byte)':');
        int hours = second < 0 ? 0 : Digits.Read(text[..first]);
        int minutes = second < 0 ? Digits.Read(text[..first]) : second == 2 ? Digits.Read(rest[..2]) : -1;
        if (hours is < 0 or > MostHours || minutes < 0 || (second >= 0 && minutes > 59)) return false;
        if (!TryReadSeconds(second < 0 ? rest : rest[(second + 1)..], out long seconds)) return false;
        ticks = hours * TimeSpan.TicksPerHour + minutes * TimeSpan.TicksPerMinute + seconds;
        return true;
    }

    private static bool TryReadSeconds(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length < 2 || Digits.Read(text[..2]) is not (>= 0 and <= 59 and var seconds)) return false;
        if (text.Length > 2 && (text[2] != '.' || text.Length > 10 || Digits.Read(text[3..]) < 0)) return false;
        ticks = seconds * TimeSpan.TicksPerSecond;
        long worth = TimeSpan.TicksPerSecond;
        for (int i = 3; i < text.Length; i++) ticks += (text[i] - '0') * (worth /= 10);
        return true;
    }
}
