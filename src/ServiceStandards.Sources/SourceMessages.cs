using System.Globalization;
using ServiceStandards.Diagnostics;
using ServiceStandards.Records;

namespace ServiceStandards.Sources;

/// <summary>The words for sources that cannot be read at all.</summary>
internal static class SourceMessages
{
    private const int MostReasons = 3;

    public static string NoSuchFile(string path) => $"There is no file '{path}'.";

    public static string IsDirectory(string path) => $"'{path}' is a directory, expected a file of records.";

    public static string CannotOpen(string name, string reason) => $"'{name}' cannot be opened: {reason}";

    public static string CannotReadOn(string name, long rows, string reason) =>
        Invariant($"{name} cannot be read on after row {rows}: {reason}");

    public static string UnknownExtension(string path, string extension) =>
        $"'{path}' ends in '{extension}', which does not say how its records are written; name the format in a mapping (format: csv, tsv or jsonl).";

    public static string NoHeader(string name) =>
        $"{name} is empty, expected a header line with the names of the columns. Where a file has none, the mapping gives them (header: [id, channel]).";

    public static string BinaryHeader(string name) =>
        $"{name} is no text in UTF-8: its first line holds NUL bytes or broken characters. If it is written in another encoding, name it in the mapping (encoding: utf-16, windows-1252).";

    public static string MalformedHeader(string name) => $"{name} has a header with a misplaced quote.";

    public static string SameField(string name, string first, string second, string field) =>
        first == second
            ? $"{name} has two columns '{first}'; a field has one column. Name the columns anew, or give all their names in the mapping (header)."
            : $"{name} has the columns '{first}' and '{second}', which are both the field '{field}'; a field has one column. Say in the mapping which one it is (fields: {{ {field}: {second} }}).";

    public static string RowTooLong(string name, long line, int limit) =>
        Invariant($"{name}({line}): the row that begins here is longer than {limit} bytes. A quote that is never closed does that, or a file that is no table.");

    public static string QuoteNeverClosed(string name, long line) =>
        Invariant($"{name}({line}): a quote that opens in this row is never closed, so that all rows after it would be lost.");

    public static string TooManyNames(string name, long line, int most) =>
        Invariant($"{name}({line}): the objects have more than {most} different names. Names that are data, such as ids, cannot be columns.");

    public static string TooManyRejected(string name, long rejected, long rows, decimal allowed, IReadOnlyList<RejectedRow> samples) =>
        Invariant($"{name}: {rejected} of {rows} rows could not be read, more than the {allowed * 100:0.####} % allowed. First: ")
        + string.Join("; ", samples.Take(MostReasons).Select(Row)) + ".";

    public static string IdIsNoNumber(string name, string id) =>
        $"{name} has the id {Quote.Of(id)}, which is no whole number, and the mapping says that ids are (events: sorted: number).";

    public static string NotSorted(string name, string before, string id) =>
        $"{name} is not sorted by id, as the mapping says (events: sorted): {Quote.Of(id)} comes after {Quote.Of(before)}. Sort it, or take 'sorted' out of the mapping.";

    private static string Row(RejectedRow row) =>
        row.Column is null ? Invariant($"line {row.Line}: {row.Reason}") : Invariant($"line {row.Line}, column '{row.Column}': {row.Reason}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
