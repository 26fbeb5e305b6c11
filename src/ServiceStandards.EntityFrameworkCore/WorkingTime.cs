namespace ServiceStandards.EntityFrameworkCore;

/// <summary>Working time in queries of your own; <see cref="CalendarStorage.UseServiceStandards"/> maps it to the function of the database.</summary>
public static class WorkingTime
{
    /// <summary>The working time in [from, until) on a calendar that the database keeps, to the microsecond; zero when <paramref name="from"/> is not before <paramref name="until"/>, null where one is missing.</summary>
    /// <remarks>In the database it is an error where the calendar is unknown, or a time is outside the days it was stored for.</remarks>
    /// <param name="calendar">The calendar's identity, as <see cref="CalendarStorage.EnsureCalendarsAsync(Microsoft.EntityFrameworkCore.DbContext, StandardSet, DateOnly, DateOnly, CancellationToken)"/> gave it.</param>
    /// <param name="from">The start.</param>
    /// <param name="until">The end.</param>
    /// <exception cref="InvalidOperationException">It was called outside a query.</exception>
    /// <example><code>
    /// var calendars = await db.EnsureCalendarsAsync(standards, new(2020, 1, 1), new(2030, 1, 1), cancellation);
    /// string office = calendars["office"];
    /// var late = db.Calls.Where(c => WorkingTime.Elapsed(office, c.ArrivedAt, c.FirstReplyAt) > TimeSpan.FromHours(4));
    /// </code></example>
    public static TimeSpan? Elapsed(string calendar, DateTimeOffset? from, DateTimeOffset? until) =>
        throw new InvalidOperationException("Working time is reckoned here in queries of a database only; elsewhere WorkingCalendar.Elapsed does it.");
}
