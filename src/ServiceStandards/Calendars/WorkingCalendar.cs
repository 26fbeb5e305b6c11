using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Calendars;

/// <summary>
/// Time that counts: business hours of a place, with holidays, night shifts and changes of the clocks. All arithmetic is on the time line
/// (a 00:00-24:00 day on which clocks go forward has 23 h), to the tick of 100 ns (finer parts of what is handed in are dropped), in the years
/// 1 to 9998; what lies outside is closed. Spans are half-open: at its closing time a calendar is closed. Immutable and safe for use by several threads.
/// </summary>
/// <example><code>
/// WorkingCalendar office = WorkingCalendar.Create("office", DateTimeZoneProviders.Tzdb["Europe/Amsterdam"],
///     WorkingHours.None.Weekly(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, new OpenHours(new(9, 0), new(17, 30))));
/// Duration worked = office.Elapsed(received, replied);
/// Instant due = office.Add(received, Duration.FromHours(4));
/// </code></example>
public sealed class WorkingCalendar
{
    private const string TooFar = "The calendar has not so much open time up to the end of its years.";

    private readonly OpenTime _open;
    private readonly WorkingDays _days;

    internal WorkingCalendar(string name, Schedule schedule, AfterHours afterHours, DayEnds dayEnds)
    {
        (Name, Zone, AfterHours, DayEnds) = (name, schedule.Zone, afterHours, dayEnds);
        _open = new OpenTime(schedule);
        _days = new WorkingDays(schedule, _open, afterHours, dayEnds);
    }

    /// <summary>The calendar's name, for messages and explanations.</summary>
    public string Name { get; }

    /// <summary>The zone its hours are written in. A local time that its clocks skip is moved on by the gap; one that occurs twice is the earlier.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Which working day owns what is received outside hours.</summary>
    public AfterHours AfterHours { get; }

    /// <summary>When a working day is over.</summary>
    public DayEnds DayEnds { get; }

    internal bool EverOpens => _open.Exists();

    /// <summary>Makes a calendar in code.</summary>
    /// <param name="name">Its name, for messages and explanations.</param>
    /// <param name="zone">The zone the hours are written in.</param>
    /// <param name="hours">When it is open.</param>
    /// <param name="afterHours">Which working day owns what is received outside hours.</param>
    /// <param name="dayEnds">When a working day is over.</param>
    /// <exception cref="ArgumentException">The hours are such that it never opens.</exception>
    public static WorkingCalendar Create(
        string name, DateTimeZone zone, WorkingHours hours, AfterHours afterHours = AfterHours.NextOpening, DayEnds dayEnds = DayEnds.Close)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(hours);
        var calendar = new WorkingCalendar(name, new Schedule(zone, [(0, new DayPlan([hours.Definition]))]), afterHours, dayEnds);
        return calendar.EverOpens ? calendar : throw new ArgumentException($"The calendar '{name}' never opens.", nameof(hours));
    }

    /// <summary>Makes a calendar of a file; null when there is an error about it in the bag.</summary>
    internal static WorkingCalendar? Build(
        CalendarDefinition definition, ImmutableArray<CalendarDefinition> all, DateTimeZone fileZone, DiagnosticBag problems) =>
        new CalendarResolution(all, fileZone, problems).Build(definition);

    /// <summary>The working time in [from, to); zero when <paramref name="from"/> is not before <paramref name="to"/>.</summary>
    public Duration Elapsed(Instant from, Instant to) => Duration.FromTicks(ElapsedTicks(ToTicks(from), ToTicks(to)));

    /// <summary>
    /// The earliest instant at which that much working time has passed: an amount used up exactly at closing time gives closing time. With a
    /// negative amount, the latest instant from which that much passes until <paramref name="from"/>. Zero gives <paramref name="from"/> itself.
    /// </summary>
    /// <exception cref="OverflowException">The calendar has not so much open time in the years 1 to 9998.</exception>
    public Instant Add(Instant from, Duration workingTime) =>
        workingTime.BclCompatibleTicks is not 0 and var ticks ? ToInstant(Due(ToTicks(from), ticks)) : from;

    /// <summary>
    /// The instant by which the n-th working day after the day of the start is over; 0 = the same day. A working day is a date on which at
    /// least one span opens. While open, the day of the start is the day that opened, so a night shift belongs to the date it began on;
    /// outside hours <see cref="AfterHours"/> tells. A day that is over at the start does not count: then it is the next working day.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    /// <exception cref="OverflowException">The calendar has not so many working days in the years 1 to 9998.</exception>
    public Instant AddWorkingDays(Instant from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return ToInstant(_days.EndAfter(ToTicks(from), days));
    }

    /// <summary>The earliest instant, not before <paramref name="from"/>, at which the calendar is open (itself when it is); null when it never is again.</summary>
    public Instant? NextOpening(Instant from) =>
        ToTicks(from) is var ticks && _open.NextOpen(ticks) is { } opening ? (opening == ticks ? from : Ticks.ToInstant(opening)) : null;

    /// <summary>The latest instant, not after <paramref name="from"/>, until which the calendar was open (itself when it was); null when it never was before.</summary>
    public Instant? PreviousClosing(Instant from) =>
        _open.Reaching(_open.Before(ToTicks(from))) is { } closing ? Ticks.ToInstant(closing) : null;

    /// <summary>Tells whether the calendar is open at an instant; at closing time it is not.</summary>
    public bool IsOpen(Instant at) => _open.IsOpen(ToTicks(at));

    /// <summary>The open spans in [from, to), clipped to it, in order of time, none touching the next; found as they are asked for.</summary>
    public IEnumerable<Interval> Spans(Instant from, Instant to) =>
        _open.Between(ToTicks(from), ToTicks(to)).Select(s => new Interval(Ticks.ToInstant(s.Start), Ticks.ToInstant(s.End)));

    /// <summary><see cref="Elapsed"/> in DateTime UTC ticks.</summary>
    internal long ElapsedTicks(long fromUtcTicks, long toUtcTicks) =>
        fromUtcTicks < toUtcTicks ? _open.Before(toUtcTicks) - _open.Before(fromUtcTicks) : 0;

    /// <summary><see cref="Add"/> in DateTime UTC ticks; where that throws, the furthest long in the direction asked.</summary>
    internal long DueTicks(long fromUtcTicks, long workingTicks) =>
        workingTicks == 0 ? fromUtcTicks : Due(fromUtcTicks, workingTicks) ?? (workingTicks > 0 ? long.MaxValue : long.MinValue);

    /// <summary><see cref="AddWorkingDays"/> in DateTime UTC ticks; where that overflows, the greatest long.</summary>
    internal long AfterWorkingDaysTicks(long fromUtcTicks, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return _days.EndAfter(fromUtcTicks, days) ?? long.MaxValue;
    }

    /// <summary>When hours begin and end in (from, until), in DateTime UTC ticks and in order, those within other hours too, and when the clocks change.</summary>
    internal IEnumerable<long> Turns(long fromUtcTicks, long untilUtcTicks) => _days.Turns(fromUtcTicks, untilUtcTicks);

    // Backwards: the latest tick by which no more than the total was open is the one before the tick that makes it one more.
    private long? Due(long from, long ticks)
    {
        if (ticks is > Block.LastTick or < -Block.LastTick) return null; // more than all years have, and than can be added
        long total = _open.Before(from) + ticks;
        return ticks > 0 ? _open.Reaching(total) : _open.Reaching(total + 1) - 1;
    }

    // Instants outside the years of DateTime are in closed time, as are its first and last tick or what lies beyond them.
    private static long ToTicks(Instant instant) => Math.Clamp(Ticks.Of(instant), 0, Block.LastTick);

    private static Instant ToInstant(long? ticks) => ticks is { } found ? Ticks.ToInstant(found) : throw new OverflowException(TooFar);
}
