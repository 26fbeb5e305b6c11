using ServiceStandards.Diagnostics;
using ServiceStandards.Model;

namespace ServiceStandards.Calendars;

/// <summary>The messages about calendars, one method each.</summary>
internal static class CalendarMessages
{
    public static Diagnostic UnknownParent(Reference parent, IEnumerable<string> known) =>
        Error("SS0301", $"Unknown calendar '{parent.Name}' in 'extends'. The calendars of this file are {string.Join(", ", known.Order(StringComparer.Ordinal).Select(n => $"'{n}'"))}.", parent.Location);

    public static Diagnostic Circle(IEnumerable<string> names, SourceLocation location) =>
        Error("SS0302", $"Calendars extend each other in a circle: {string.Join(" -> ", names)}. Take 'extends' out of one of them.", location);

    public static Diagnostic NeverOpens(CalendarDefinition calendar) =>
        Error("SS0303", $"The calendar '{calendar.Name}' never opens: no day of the years 1 to 9998 has hours. Give it 'hours', or '00:00-24:00' for every day if it is always open.", calendar.Location);

    public static Diagnostic NoSuchDate(HolidayDate date, SourceLocation location) =>
        Error("SS0304", $"There is no date {Text(date)}. Write a date as 2026-12-24, or as 12-24 for every year.", location);

    public static Diagnostic BadRange(HolidayDate first, HolidayDate last, SourceLocation location) =>
        Error("SS0305", $"The dates {Text(first)}..{Text(last)} are no range. Write the earlier one first, and either both with a year or both without.", location);

    public static Diagnostic BadSpan(CalendarDefinition calendar, DaySpan span) =>
        Error("SS0306", $"The calendar '{calendar.Name}' has the hours {Text(span.From)}-{Text(span.To)}. Hours open from 00:00 to 23:59 and close later, at the latest at the end of the next day.", calendar.Location);

    public static Diagnostic VersionsDiffer(string name, string key, SourceLocation location) =>
        Error("SS0307", $"The versions of calendar '{name}' have a different '{key}'. Versions differ in hours and holidays only: make it another calendar.", location);

    public static Diagnostic VersionsOverlap(string name, SourceLocation location) =>
        Error("SS0308", $"This version of calendar '{name}' begins before the one before it ends. Give that one an 'until', or this one a later 'from'.", location);

    public static Diagnostic HolidayTwice(HolidayDate date, SourceLocation location) => new()
    {
        Code = "SS0309",
        Severity = Severity.Warning,
        Message = $"The date {Text(date)} is among the holidays more than once, with different hours; the last one counts.",
        Location = location,
    };

    private static Diagnostic Error(string code, string message, SourceLocation location) =>
        new() { Code = code, Severity = Severity.Error, Message = message, Location = location };

    private static string Text(HolidayDate date) => date.Year is { } year
        ? FormattableString.Invariant($"{year:0000}-{date.Month:00}-{date.Day:00}")
        : FormattableString.Invariant($"{date.Month:00}-{date.Day:00}");

    private static string Text(int minutes) => FormattableString.Invariant($"{minutes / 60:00}:{minutes % 60:00}");
}
