using System.Globalization;

namespace ServiceStandards.ReportingJob.Judging;

/// <summary>What a report is about.</summary>
/// <param name="Name">Names its files: 2026-03-02, 2026-W10, 2026-03.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The day after the last.</param>
internal sealed record ReportPeriod(string Name, DateOnly From, DateOnly Until)
{
    /// <summary>The period that a day is in.</summary>
    /// <param name="day">The day.</param>
    /// <param name="length"><c>day</c>, <c>week</c> (ISO) or <c>month</c>.</param>
    public static ReportPeriod Of(DateOnly day, string length) => length switch
    {
        "day" => new ReportPeriod(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day.AddDays(1)),
        "week" => Week(day.AddDays(-(((int)day.DayOfWeek + 6) % 7))),
        "month" => Month(new DateOnly(day.Year, day.Month, 1)),
        _ => throw new ArgumentException($"There is no period '{length}'.", nameof(length)),
    };

    private static ReportPeriod Month(DateOnly first) => new(first.ToString("yyyy-MM", CultureInfo.InvariantCulture), first, first.AddMonths(1));

    private static ReportPeriod Week(DateOnly monday)
    {
        var time = monday.ToDateTime(TimeOnly.MinValue);
        return new ReportPeriod(string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}"), monday, monday.AddDays(7));
    }
}
