using NodaTime;
using ServiceStandards.Values;

namespace ServiceStandards.Calendars;

/// <summary>The working days of one block, by local date, and when each is over. A working day is a date on which at least one span opens.</summary>
internal sealed class DayBlock : IBlock
{
    private readonly int[] _days;
    private readonly long[] _ends;

    private DayBlock(List<int> days, List<long> ends)
    {
        _days = [.. days];
        _ends = [.. ends];
    }

    public long Total => _days.Length;

    public int Size => _days.Length;

    public static DayBlock Build(Schedule schedule, DayEnds dayEnds, int index)
    {
        var (days, ends) = (new List<int>(), new List<long>());
        LocalClock clock = new(schedule.Zone);
        int last = FirstDay(index + 1) - 1;
        for (int day = FirstDay(index); day <= last; day++)
            if (Closing(schedule, clock, day) is { } closing)
            {
                days.Add(day);
                ends.Add(dayEnds == DayEnds.Midnight ? clock.Resolve(Ticks.OfDay(day + 1)) : closing);
            }
        return new(days, ends);
    }

    /// <summary>The block a day belongs to: the one its local midnight, read as UTC, falls in.</summary>
    public static int IndexOf(int day) => Block.Of(Ticks.OfDay(day));

    public int CountBefore(int day)
    {
        int i = Array.BinarySearch(_days, day);
        return i < 0 ? ~i : i;
    }

    public bool Contains(int day) => Array.BinarySearch(_days, day) >= 0;

    /// <summary>When the working day of that rank, from 1, is over.</summary>
    public long EndOf(long rank) => _ends[rank - 1];

    private static int FirstDay(int index) => Ticks.Day(Block.Start(index) + NodaConstants.TicksPerDay - 1);

    private static long? Closing(Schedule schedule, LocalClock clock, int day)
    {
        long? closing = null;
        foreach (Segment span in schedule.Openings(day, clock))
            closing = Math.Max(closing ?? span.End, span.End);
        return closing;
    }
}
