using NodaTime;
using ServiceStandards.Calendars;
using ServiceStandards.Clocks;
using ServiceStandards.Model;
using ServiceStandards.Records;
using ServiceStandards.Tests.Calendars;
using Ticks = ServiceStandards.Values.Ticks;

namespace ServiceStandards.Tests.Clocks;

/// <summary>A generated clock with events, on a calendar or on the wall, and the moment it is read at.</summary>
public sealed class ClockTrial
{
    private readonly Some _some = new();
    private readonly CalendarCase? _calendar;

    internal ClockTrial(ClockRules rules, CalendarCase? calendar, IReadOnlyList<(string Name, Instant At)> events, Instant asOf, int days) =>
        (Rules, _calendar, Events, AsOf, Days) = (rules, calendar, events, asOf, days);

    public IReadOnlyList<(string Name, Instant At)> Events { get; }

    public Instant AsOf { get; }

    public int Days { get; }

    internal ClockRules Rules { get; }

    internal bool HasCalendar => _calendar is not null;

    internal long AsOfTicks => Ticks.Of(AsOf);

    internal EventClock Clock => ClockOf(Rules.Cycles);

    internal WorkingCalendar? Calendar => _calendar?.Calendar;

    internal WalkedClock Walked => new(Rules, Events, _calendar?.Walked, AsOf, Days);

    internal EventClock ClockOf(ClockCycles cycles) => _some.Clock(Rules with { Cycles = cycles }, _calendar?.Calendar);

    internal EventBuffer Buffer(IEnumerable<(string Name, Instant At)>? events = null) => _some.Events((events ?? Events).Select(e => (e.Name, Ticks.Of(e.At))));

    internal ClockReading Read(IEnumerable<(string Name, Instant At)>? events = null, Instant? asOf = null) => Clock.Read(Buffer(events), Ticks.Of(asOf ?? AsOf));

    public override string ToString() =>
        $"start {string.Join(',', Rules.Start)} stop {string.Join(',', Rules.Stop)} pause {string.Join(',', Rules.Pause)} resume {string.Join(',', Rules.Resume)} "
        + $"restart {string.Join(',', Rules.Restart)} {Rules.Cycles} days {Days} as of {AsOf}: {string.Join(", ", Events.Select(e => $"{e.Name} {e.At}"))} {_calendar}";
}
