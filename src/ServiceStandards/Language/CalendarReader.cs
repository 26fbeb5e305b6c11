using System.Collections.Immutable;
using NodaTime;
using ServiceStandards.Diagnostics;
using ServiceStandards.Language.Yaml;
using ServiceStandards.Model;

namespace ServiceStandards.Language;

/// <summary>Reads business hours: one calendar, or a list of versions of it with their <c>effective</c>.</summary>
internal static class CalendarReader
{
    public static IEnumerable<CalendarDefinition> Read(YamlNode.Scalar name, YamlNode node, FileScope scope) =>
        (Nodes.OneOrMore(node, $"calendar {Scalars.Quoted(name.Text)}", scope.Bag) ?? []).Select(version => ReadOne(name, version, scope)).OfType<CalendarDefinition>();

    private static CalendarDefinition? ReadOne(YamlNode.Scalar name, YamlNode node, FileScope scope)
    {
        if (Section.Open(node, $"calendar {Scalars.Quoted(name.Text)}", scope.Bag) is not { } section) return null;
        Reference? extends = section.Reference("extends");
        if (!section.Has("extends") && !section.Has("hours")) section.Demand("hours");
        var calendar = new CalendarDefinition
        {
            Name = name.Text,
            Location = name.Location,
            Extends = extends,
            TimeZone = ZoneReader.Read(section),
            Hours = section.Optional("hours") is { } hours ? HoursReader.Read(hours, scope.Bag) : ImmutableDictionary<IsoDayOfWeek, ImmutableArray<DaySpan>>.Empty,
            Holidays = section.Optional("holidays") is { } holidays ? HolidayReader.Read(holidays, scope.Bag) : [],
            AfterHoursSameDay = section.Word("after-hours", ("next-opening", false), ("same-day", true)),
            DayEndsAtMidnight = section.Word("day-ends", ("close", false), ("midnight", true)),
            Effective = EffectiveReader.Read(section, scope),
        };
        section.Close();
        return calendar;
    }
}
