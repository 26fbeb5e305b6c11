using System.Globalization;

namespace ServiceStandards.Diagnostics;

/// <summary>Names days in few words: <c>2026-03-05, 2026-03-09 to 2026-03-12</c>.</summary>
internal static class DayRanges
{
    private const int MostNamed = 6;

    /// <param name="days">In order.</param>
    public static string Of(IReadOnlyList<DateOnly> days)
    {
        var ranges = new List<(DateOnly First, DateOnly Last)>();
        foreach (DateOnly day in days)
        {
            if (ranges.Count > 0 && ranges[^1].Last.AddDays(1) == day) ranges[^1] = (ranges[^1].First, day);
            else ranges.Add((day, day));
        }

        string rest = ranges.Count > MostNamed ? ", ..." : "";
        return string.Join(", ", ranges.Take(MostNamed).Select(r => r.First == r.Last ? Day(r.First) : $"{Day(r.First)} to {Day(r.Last)}")) + rest;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
