using NodaTime;
using ServiceStandards.Model;

namespace ServiceStandards.Calendars;

/// <summary>An open span of a day, [From, To), in local time and whole minutes.</summary>
/// <param name="From">When it opens, included.</param>
/// <param name="To">When it closes, not included; at or before <paramref name="From"/> = on the next date, so midnight is the end of the day and <c>default</c> is the whole day.</param>
public readonly record struct OpenHours(LocalTime From, LocalTime To)
{
    private const int MinutesADay = 24 * 60;

    /// <summary>From midnight to midnight.</summary>
    public static OpenHours AllDay => default;

    internal DaySpan ToDaySpan()
    {
        int from = Minutes(From), to = Minutes(To);
        return new DaySpan(from, to > from ? to : to + MinutesADay);
    }

    private static int Minutes(LocalTime time) =>
        time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0
            ? time.Hour * 60 + time.Minute
            : throw new ArgumentException($"Hours are in whole minutes; {time:HH':'mm':'ss.FFFFFFFFF} is not.");
}
