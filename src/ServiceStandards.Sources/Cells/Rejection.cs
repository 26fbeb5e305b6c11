using System.Text.Json;

namespace ServiceStandards.Sources.Cells;

/// <summary>The words for rows and cells that cannot be read: what was found, what was expected, and what helps.</summary>
internal static class Rejection
{
    public static string NoDuration(ReadOnlySpan<byte> cell) =>
        $"{CellText.Quoted(cell)} is no duration; it is written 90s, 2m, 1h30m, PT2M, 0:01:30 or as a number with a unit in the mapping";

    public static string NumberWithoutUnit(ReadOnlySpan<byte> cell) =>
        $"{CellText.Quoted(cell)} is a number without a unit; say in the mapping what it counts (unit: s, ms, m or h)";

    public static string NegativeDuration(ReadOnlySpan<byte> cell) =>
        $"{CellText.Quoted(cell)} is a negative duration; if it stands for 'no value', translate it in the mapping (values: {{ {CellText.Quoted(cell)}: '' }})";

    public static string DurationTooLarge(ReadOnlySpan<byte> cell) => $"{CellText.Quoted(cell)} is too long or too fine for a duration, which counts steps of 100 ns";

    public static string NoNumber(ReadOnlySpan<byte> cell, DecimalSign sign) =>
        $"{CellText.Quoted(cell)} is no number; it is written {(sign == DecimalSign.Point ? "1234.5" : "1234,5")}, without signs between thousands";

    public static string NoTime(ReadOnlySpan<byte> cell) =>
        $"{CellText.Quoted(cell)} is no time; it is written 2026-01-31T09:30:00, with an offset or without, or as a format in the mapping says";

    public static string NoDate(ReadOnlySpan<byte> cell) =>
        $"{CellText.Quoted(cell)} is no date; it is written 2026-01-31, or as a format in the mapping says";

    public static string NotOfPattern(ReadOnlySpan<byte> cell, string kind, string pattern) =>
        $"{CellText.Quoted(cell)} is no {kind} of the format '{pattern}'";

    public static string NoFlag(ReadOnlySpan<byte> cell) =>
        $"{CellText.Quoted(cell)} is neither yes nor no; it is written true, yes, y, 1 or false, no, n, 0";

    public static string PartMissing(string column) => $"the column '{column}' is empty, while those that it is joined with are not";

    public static string WrongFieldCount(int found, int expected) =>
        $"the row has {found} field{(found == 1 ? "" : "s")}, expected {expected}";

    public const string StrayQuote = "a quote stands inside a field that does not begin with one; a field that holds quotes begins and ends with one, and doubles them";

    public const string TextAfterClosingQuote = "text follows the closing quote of a field; a quote inside a field is written twice";

    public const string NulByte = "the row holds a NUL byte, which no text has";

    public const string NotUtf8 = "the row is not UTF-8; if the file is written in another encoding, name it in the mapping (encoding: windows-1252)";

    public const string NoJsonObject = "the line is not one JSON object, { .. }";

    public const string NamedTwice = "the name stands in the object twice";

    public const string NoSingleValue = "it is a list or an object, expected a single value; a value inside an object is named in the mapping by its path (queue.name)";

    public const string NoList = "it is no list of events";

    public static string EventIsNoObject(int number) => FormattableString.Invariant($"event {number} is no object with a time and a name");

    public static string EventUnreadable(int number, string reason) => FormattableString.Invariant($"the time of event {number} cannot be read: {reason}");

    public static string LineTooLong(int limit) => FormattableString.Invariant($"the line is longer than {limit} bytes");

    public static string MalformedJson(JsonException malformed)
    {
        string reason = malformed.Message.Split(". ")[0].TrimEnd('.'); // advice about options of the parser follows
        return FormattableString.Invariant($"the line is no valid JSON at byte {malformed.BytePositionInLine + 1}: {reason}");
    }

    public static string DatabaseValueUnfit(string reason) => "a value cannot be read: " + reason.TrimEnd('.');
}
