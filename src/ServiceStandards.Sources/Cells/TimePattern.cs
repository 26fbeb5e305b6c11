using System.Globalization;

namespace ServiceStandards.Sources.Cells;

/// <summary>A .NET custom date and time pattern, as a mapping's <c>format</c> gives it; names of months and days are English.</summary>
internal sealed class TimePattern(string text)
{
    private const DateTimeStyles Styles = DateTimeStyles.NoCurrentDateDefault;

    /// <summary>Two-digit years are 1950 to 2049 everywhere, whatever the machine is set to.</summary>
    private static readonly DateTimeFormatInfo s_names = Names();

    /// <summary>In the year, month and day, and hour and minute, no two numbers are the same.</summary>
    private static readonly DateTimeOffset s_sample = new(2031, 7, 24, 17, 46, 0, TimeSpan.FromHours(3));

    public string Text { get; } = text;

    /// <summary>Whether it names a time of day; without one it is the pattern of a date.</summary>
    public bool HasTimeOfDay { get; } = SampleWritten(text)?.TimeOfDay is { } time && time != TimeSpan.Zero;

    private bool HasOffset { get; } = Unquoted(text).Any(c => c is 'z' or 'K');

    /// <summary>A Z at the end is a mere letter in .NET patterns; everybody who writes one means UTC.</summary>
    private bool IsUtc { get; } = text.TrimEnd('\'', '"').EndsWith('Z');

    /// <summary>Whether year, month and day, and the hour if it names one, can be read back from what it writes.</summary>
    public static bool IsUsable(string text) =>
        SampleWritten(text) is { } read && read.Date == s_sample.Date && (read.TimeOfDay == TimeSpan.Zero || read.Hour == s_sample.Hour);

    /// <summary>Reads all of the text; ticks of the local time and of the offset, which is null for patterns that have none.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out long local, out long? offset)
    {
        (local, offset) = (0, null);
        if (!HasOffset)
        {
            if (!DateTime.TryParseExact(text, Text, s_names, Styles, out DateTime time)) return false;
            (local, offset) = (time.Ticks, IsUtc ? 0 : null);
            return true;
        }

        // Without an offset in the text (K takes none) the machine's own would be assumed.
        if (!DateTime.TryParseExact(text, Text, s_names, Styles | DateTimeStyles.RoundtripKind, out DateTime kind)) return false;
        if (kind.Kind == DateTimeKind.Unspecified) local = kind.Ticks;
        else if (!DateTimeOffset.TryParseExact(text, Text, s_names, DateTimeStyles.None, out DateTimeOffset moment)) return false;
        else (local, offset) = (moment.Ticks, moment.Offset.Ticks);
        return true;
    }

    private static DateTime? SampleWritten(string pattern)
    {
        if (string.IsNullOrWhiteSpace(pattern) || pattern.Trim().Length < 2) return null;
        try
        {
            string written = s_sample.ToString(pattern, s_names);
            return DateTimeOffset.TryParseExact(written, pattern, s_names, DateTimeStyles.AssumeUniversal, out DateTimeOffset read) ? read.DateTime : null;
        }
        catch (FormatException)
        {
            return null; // the answer to the question whether it is a pattern
        }
    }

    private static IEnumerable<char> Unquoted(string pattern)
    {
        char quote = '\0';
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\') i++;
            else if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '\'' or '"') quote = c;
            else yield return c;
        }
    }

    private static DateTimeFormatInfo Names()
    {
        var names = (DateTimeFormatInfo)DateTimeFormatInfo.InvariantInfo.Clone();
        names.Calendar = new GregorianCalendar { TwoDigitYearMax = 2049 };
        return DateTimeFormatInfo.ReadOnly(names);
    }
}
