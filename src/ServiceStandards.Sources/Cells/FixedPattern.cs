namespace ServiceStandards.Sources.Cells;

/// <summary>
/// A pattern in which every part has its place, <c>dd-MM-yyyy HH:mm:ss</c>: read straight from the bytes. Whatever is not written just so, right
/// or wrong, is left to <see cref="TimePattern"/>.
/// </summary>
internal sealed class FixedPattern
{
    private static readonly string[] s_parts = ["yyyy", "MM", "dd", "HH", "mm", "ss"];

    private readonly int _length;
    private readonly int[] _places;
    private readonly (int Place, byte Sign)[] _between;
    private int _date = -1;
    private long _dateTicks;

    private FixedPattern(string text, int[] places)
    {
        (_length, _places) = (text.Length, places);
        _between = [.. text.Select((sign, place) => (place, (byte)sign)).Where(at => !char.IsAsciiLetter((char)at.Item2))];
    }

    /// <summary>The pattern; null = it has other parts, or a part twice, or none for the year, month, day or hour.</summary>
    public static FixedPattern? Of(string text)
    {
        int[] places = [.. s_parts.Select(part => text.IndexOf(part, StringComparison.Ordinal))];
        string rest = s_parts.Aggregate(text, (left, part) => left.Replace(part, "", StringComparison.Ordinal));
        bool isOnceEach = rest.Length == text.Length - s_parts.Where((_, i) => places[i] >= 0).Sum(part => part.Length);
        return isOnceEach && places[..4].All(place => place >= 0) && rest.All(sign => sign is ' ' or '-' or '/' or ':' or '.') ? new FixedPattern(text, places) : null;
    }

    /// <summary>The ticks of the local time; false = it is not written as the pattern has it, with digits in all places.</summary>
    public bool TryRead(ReadOnlySpan<byte> text, out long local)
    {
        local = 0;
        if (text.Length != _length) return false;
        foreach (var (place, sign) in _between)
        {
            if (text[place] != sign) return false;
        }

        int century = Pair(text, _places[0]), year = Pair(text, _places[0] + 2), month = Pair(text, _places[1]), day = Pair(text, _places[2]);
        int hour = Pair(text, _places[3]), minute = Pair(text, _places[4]), second = Pair(text, _places[5]);
        if ((century | year | month | day | hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 59 || !TryDate((century * 100) + year, month, day)) return false;
        local = _dateTicks + ((((hour * 60) + minute) * 60) + second) * TimeSpan.TicksPerSecond;
        return true;
    }

    /// <summary>Times that follow each other are mostly of one day, so the day read last is kept.</summary>
    private bool TryDate(int year, int month, int day)
    {
        int date = (((year * 100) + month) * 100) + day;
        if (date == _date) return true;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        (_date, _dateTicks) = (date, new DateTime(year, month, day).Ticks);
        return true;
    }

    /// <summary>A number of two digits; 0 where the pattern has no such part, below 0 where they are no digits.</summary>
    private static int Pair(ReadOnlySpan<byte> text, int place)
    {
        if (place < 0) return 0;
        uint tens = unchecked((uint)(text[place] - '0')), ones = unchecked((uint)(text[place + 1] - '0'));
        return tens > 9 || ones > 9 ? -1 : (int)((tens * 10) + ones);
    }
}
