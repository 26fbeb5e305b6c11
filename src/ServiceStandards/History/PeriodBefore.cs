namespace ServiceStandards.History;

/// <summary>Finds the period that a period is compared with.</summary>
internal static class PeriodBefore
{
    /// <summary>As many months before where both ends fall on the same day of a month (those every month has), else as many days.</summary>
    public static (DateOnly From, DateOnly Until) Of(DateOnly from, DateOnly until)
    {
        int months = ((until.Year - from.Year) * 12) + until.Month - from.Month, days = until.DayNumber - from.DayNumber;
        if (from.Day == until.Day && from.Day <= 28 && months > 0) return MonthsReach(from, months) ? (from.AddMonths(-months), from) : (from, from);
        return days < from.DayNumber ? (from.AddDays(-days), from) : (from, from);
    }

    /// <summary>Whether the calendar has those months.</summary>
    private static bool MonthsReach(DateOnly from, int months) => (from.Year * 12) + from.Month - months > 12;
}
