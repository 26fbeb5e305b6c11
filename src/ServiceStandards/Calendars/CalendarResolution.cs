using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Model;
using ServiceStandards.Values;

namespace ServiceStandards.Calendars;

/// <summary>
/// Makes calendars of what a file says. A calendar may be written as several versions, each in force for a time; a day has the hours of the
/// version in force when it begins, and of the versions then in force of the calendars that one extends.
/// </summary>
internal sealed class CalendarResolution(ImmutableArray<CalendarDefinition> all, DateTimeZone fileZone, DiagnosticBag problems)
{
    private readonly CalendarLineage _lineage = new(all);

    public WorkingCalendar? Build(CalendarDefinition definition)
    {
        List<Diagnostic> found = [.. _lineage.Check(definition.Name)];
        if (found.TrueForAll(d => d.Severity == Severity.Warning) && Resolve(definition, found) is { } calendar)
        {
            if (!calendar.EverOpens) found.Add(CalendarMessages.NeverOpens(definition));
        }
        else calendar = null;

        found.ForEach(problems.Add);
        return found.Exists(d => d.Severity == Severity.Error) ? null : calendar;
    }

    private WorkingCalendar? Resolve(CalendarDefinition definition, List<Diagnostic> found)
    {
        ImmutableArray<(Instant From, ImmutableArray<CalendarDefinition> Calendars)> sections = _lineage.Sections(definition.Name);
        DateTimeZone zone = Settle("time-zone", c => c.TimeZone, fileZone);
        bool sameDay = Settle("after-hours", c => c.AfterHoursSameDay, false);
        bool midnight = Settle("day-ends", c => c.DayEndsAtMidnight, false);
        if (found.Exists(d => d.Severity == Severity.Error)) return null;

        var clock = new LocalClock(zone);
        var schedule = new Schedule(zone, [.. sections.Select(s => (FirstDay(s.From, zone, clock), new DayPlan(s.Calendars)))]);
        return new(definition.Name, schedule, sameDay ? AfterHours.SameDay : AfterHours.NextOpening, midnight ? DayEnds.Midnight : DayEnds.Close);

        // One answer for all versions: a clock that runs from one version into the next needs it. Where a calendar is
        // extended that is not in force then, nothing said is nothing known.
        T Settle<T>(string key, Func<CalendarDefinition, object?> written, T otherwise)
        {
            IEnumerable<object?> settings =
                from section in sections
                let nearest = section.Calendars.Select(written).FirstOrDefault(v => v is not null)
                where nearest is not null || section.Calendars is [.., { Extends: null }]
                select nearest ?? otherwise;
            List<object?> different = [.. settings.Distinct()];
            if (different.Count > 1) found.Add(CalendarMessages.VersionsDiffer(definition.Name, key, definition.Location));
            return different is [T settled, ..] ? settled : otherwise;
        }
    }

    // The first day that begins at or after an instant.
    private static int FirstDay(Instant from, DateTimeZone zone, LocalClock clock)
    {
        if (from <= Ticks.ToInstant(0)) return 0;
        int day = Math.Min(Ticks.Day(Ticks.Of(from) + zone.GetUtcOffset(from).Ticks), Schedule.LastDay + 1);
        return clock.Resolve(Ticks.OfDay(day)) >= Ticks.Of(from) ? day : day + 1;
    }
}
