using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ServiceStandards.Calendars;
using ServiceStandards.Clocks;
using ServiceStandards.Model;
using ServiceStandards.Records;
using ServiceStandards.Tests.Calendars;
using ServiceStandards.Tests.Language;
using ServiceStandards.Values;
using Ticks = ServiceStandards.Values.Ticks;

namespace ServiceStandards.Tests.Clocks;

/// <summary>Clocks and events as the tables of cases write them.</summary>
internal sealed class Some
{
    private static readonly DateTimeZone s_zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    private static readonly LocalDateTimePattern s_local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);

    /// <summary>The rules of a clock written in YAML.</summary>
    public static ClockRules Rules(string yaml)
    {
        StandardsFile file = Reading.Model($"fields:\n  c: {{ clock: {yaml} }}\n");
        return ((FieldFormula.Clock)file.Fields.ShouldHaveSingleItem().Formula).Rules;
    }

    public EventClock Clock(string yaml, string calendar) => Clock(Rules(yaml), calendar == "-" ? null : SomeCalendars.Named(calendar));

    public EventClock Clock(ClockRules rules, WorkingCalendar? calendar) => EventClock.Of(rules, name => CodeOf(name), calendar);

    /// <summary>Events such as <c>created 2T10:00, solved 2T11:30</c>.</summary>
    public EventBuffer Events(string text) => Events(text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(one => one.Split(' ')).Select(one => (one[0], Time(one[1]))));

    public EventBuffer Events(IEnumerable<(string Name, long Ticks)> events)
    {
        var buffer = new EventBuffer();
        foreach (var (name, ticks) in events) buffer.Add(ticks, CodeOf(name));
        return buffer;
    }

    /// <summary>A time such as <c>2T10:00</c>: the second of March 2026 in Amsterdam.</summary>
    public static long Time(string text) => Local($"2026-03-{text.Split('T')[0].PadLeft(2, '0')}T{text.Split('T')[1]}");

    public static long Local(string text) => Ticks.Of(TimeText.InZone(s_local.Parse(text).Value, s_zone));

    public static string Shown(ClockReading reading) =>
        reading.Given ? "given " + DurationText.Write(reading.Value) : reading.Running ? "running " + DurationText.Write(reading.Value) : "nothing";

    public static string Written(long ticks) =>
        ticks == long.MaxValue ? "-" : Ticks.ToInstant(ticks).InZone(s_zone).LocalDateTime.ToString("uuuu'-'MM'-'dd'T'HH':'mm", CultureInfo.InvariantCulture);

    private int CodeOf(string name)
    {
        if (!_codes.TryGetValue(name, out int code)) _codes[name] = code = _codes.Count;
        return code;
    }
}
