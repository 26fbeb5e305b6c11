using System.Globalization;
using ServiceStandards.Diagnostics;

namespace ServiceStandards.Sources.Mappings;

/// <summary>The messages about mappings, one method each; the codes are for life and are explained in <c>docs/mapping-diagnostics.md</c>.</summary>
internal static class MappingMessages
{
    public static Diagnostic NoSuchColumn(SourceLocation at, string column, string source, IReadOnlyList<string> near, IReadOnlyList<string> columns) =>
        Error("SS0601", at, near.Count > 0
            ? $"{source} has no column {Quote.Of(column)}. Did you mean {Listed(near, " or ")}?"
            : $"{source} has no column {Quote.Of(column)}. It has {Listed(columns, ", ")}.");

    public static Diagnostic SkipsUnknownField(SourceLocation at, string field, string? near) =>
        Error("SS0602", at, $"Unknown field {Quote.Of(field)} in 'skip'.{Meant(near)}");

    public static Diagnostic SkipsConstant(SourceLocation at, string field) =>
        Error("SS0603", at, $"'skip' names {Quote.Of(field)}, which is a constant: it would skip every row or none.");

    public static Diagnostic FieldIsConstantToo(SourceLocation at, string field) =>
        Error("SS0604", at, $"{Quote.Of(field)} is under 'fields' and under 'constants'; a field comes from one of them.");

    public static Diagnostic FieldNotKebab(SourceLocation at, string field, string kebab) =>
        Error("SS0605", at, kebab.Length == 0
            ? $"{Quote.Of(field)} is no name of a field; names are written like answered-at."
            : $"{Quote.Of(field)} is no name of a field; write it '{kebab}'.");

    public static Diagnostic UnknownTimeZone(SourceLocation at, string zone, string? near) =>
        Error("SS0606", at, $"Unknown time zone {Quote.Of(zone)}; zones have names such as Europe/Amsterdam.{Meant(near)}");

    public static Diagnostic UnknownEncoding(SourceLocation at, string encoding) =>
        Error("SS0607", at, $"Unknown encoding {Quote.Of(encoding)}; encodings have names such as utf-8, utf-16, latin1 and windows-1252.");

    public static Diagnostic UnusableFormat(SourceLocation at, string format) =>
        Error("SS0608", at, $"A date cannot be read back from the format {Quote.Of(format)}; it is written like 'yyyy-MM-dd H:mm:ss': M are months and m minutes, H are hours of the day and h needs tt.");

    public static Diagnostic FormatDoesNotFit(SourceLocation at, string field, string type) =>
        Error("SS0609", at, $"{Quote.Of(field)} has a format and is of the type {type}; only times and dates have a format.");

    public static Diagnostic UnitDoesNotFit(SourceLocation at, string field, string type) =>
        Error("SS0610", at, $"{Quote.Of(field)} has a unit and is of the type {type}; only durations have a unit.");

    public static Diagnostic UnitAndFormat(SourceLocation at, string field) =>
        Error("SS0611", at, $"{Quote.Of(field)} has a unit, as durations have, and a format, as times have; it can be only one of them.");

    public static Diagnostic NoColumns(SourceLocation at, string field) =>
        Error("SS0612", at, $"{Quote.Of(field)} names no column.");

    public static Diagnostic SeparatorUnusable(SourceLocation at, string separator) =>
        Error("SS0613", at, $"{Quote.Of(separator)} cannot separate values; a separator is one character such as ; , | or a tab (\"\\t\"), and no quote, letter, digit or line break.");

    public static Diagnostic MaxRejectedOutside(SourceLocation at, decimal share) =>
        Error("SS0614", at, $"'max-rejected' is {(share * 100).ToString("0.####", CultureInfo.InvariantCulture)}%, expected 0% to 100%.");

    public static Diagnostic ConstantUnfit(SourceLocation at, string field, string reason) =>
        Error("SS0615", at, $"The constant {Quote.Of(field)} cannot be read: {reason}.");

    public static Diagnostic HeaderWithoutNames(SourceLocation at) =>
        Error("SS0616", at, "'header' has no names; it lists the columns of a file that has no header line.");

    public static Diagnostic NameNeverOccurs(SourceLocation at, string field, string name, string source, string? near) =>
        Warning("SS0861", at, $"No line of {source} has the name {Quote.Of(name)}, so that {Quote.Of(field)} has no values.{Meant(near)}");

    public static Diagnostic NotAMapping(SourceLocation at) =>
        Error("SS0618", at, "A mapping file begins with 'service-standards-mapping: 1'.");

    public static Diagnostic WrongVersion(SourceLocation at) =>
        Error("SS0619", at, "This version of the mapping format is not known here. Write 'service-standards-mapping: 1'.");

    public static Diagnostic ColumnAndJoin(SourceLocation at, string field) =>
        Error("SS0620", at, $"Field {Quote.Of(field)} has a 'column' and a 'join'; it is made of one or the other.");

    public static Diagnostic EventsFromOnePlace(SourceLocation at) =>
        Error("SS0621", at, "'events' names either a file of events (file), with id, at and event, or the list that holds them inside JSON lines (column).");

    public static Diagnostic EventsWithoutId(SourceLocation at, string source) =>
        Error("SS0622", at, $"The events of a file are joined by 'id', and {source} has no such field. Say under 'fields' which column it is.");

    public static Diagnostic JoinedTimeInList(SourceLocation at) =>
        Error("SS0624", at, "Inside a list of events 'at' is one name; only in a file of events it can be joined of several.");

    public static Diagnostic NoListsOfEvents(SourceLocation at, string source) =>
        Error("SS0623", at, $"{source} cannot hold lists of events in its rows, as JSON lines can. Name a file of events (file).");

    private static string Listed(IReadOnlyList<string> names, string between)
    {
        const int most = 12;
        string listed = string.Join(between, names.Take(most).Select(Quote.Of));
        return names.Count > most ? listed + " and others" : names.Count == 0 ? "no columns" : listed;
    }

    private static string Meant(string? near) => near is null ? "" : $" Did you mean {Quote.Of(near)}?";

    private static Diagnostic Warning(string code, SourceLocation at, string message) =>
        new() { Code = code, Severity = Severity.Warning, Message = message, Location = at };

    private static Diagnostic Error(string code, SourceLocation at, string message) =>
        new() { Code = code, Severity = Severity.Error, Message = message, Location = at };
}
