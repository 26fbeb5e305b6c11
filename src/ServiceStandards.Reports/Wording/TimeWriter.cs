using System.Globalization;

namespace ServiceStandards.Reports.Wording;

/// <summary>Writes moments for people: 31 Mar 2026, 23:59 (UTC+02:00).</summary>
internal sealed class TimeWriter(PageWords words)
{
    private readonly string[] _months = words.Months.Split('|');

    /// <summary>The day alone, where the moment is: 31 Mar 2026.</summary>
    public string Day(DateTimeOffset time) => string.Create(CultureInfo.InvariantCulture, $"{time.Day} {_months[time.Month - 1]} {time.Year:0000}");

    /// <summary>The day where it starts then, else the moment.</summary>
    public string DayOrMoment(DateTimeOffset time) => time.TimeOfDay == TimeSpan.Zero ? Day(time) : Of(time);

    public string Of(DateTimeOffset time)
    {
        string clock = time.ToString(time.TimeOfDay.Ticks % TimeSpan.TicksPerMinute == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{Day(time)}, {clock} (UTC{time:zzz})");
    }
}
