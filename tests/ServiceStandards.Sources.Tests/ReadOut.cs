using System.Globalization;
using NodaTime;
using ServiceStandards.Records;
using ServiceStandards.Values;

namespace ServiceStandards.Sources.Tests;

/// <summary>Reads all of a source and writes what became of it as lines of text.</summary>
internal static class ReadOut
{
    /// <summary>Needs every field of the source as a kind: <c>wait: duration</c>, <c>id: shown</c>.</summary>
    public static string Of(TableRecords records, params string[] wanted)
    {
        Need(records.Shape, wanted, DateTimeZone.Utc);
        List<string> lines = [];
        RecordReader<TableRow> reader = records.Open(1)[0];
        using (reader)
        {
            try
            {
                while (reader.Read()) lines.Add(Row(records.Shape, reader));
            }
            catch (RecordsUnreadableException unreadable)
            {
                lines.Add("unreadable: " + unreadable.Message);
                unreadable.LeftOut.ShouldBeEquivalentTo(records.LeftOut);
            }
        }

        lines.AddRange(LeftOut(records.LeftOut));
        return string.Join('\n', lines);
    }

    public static void Need(TableShape shape, IEnumerable<string> wanted, DateTimeZone zone)
    {
        foreach (string want in wanted)
        {
            string[] parts = want.Split(": ");
            bool shown = parts is [_, "shown"];
            ValueKind? kind = shown || parts.Length == 1 ? null : Enum.Parse<ValueKind>(parts[1], ignoreCase: true);
            if (shape.Find(new FieldRequest(parts[0], zone, kind, shown)) is FieldAnswer.Absent)
                throw new ArgumentException($"There is no field '{parts[0]}' among {string.Join(", ", shape.FieldNames)}.");
        }
    }

    public static string Row(TableShape shape, RecordReader<TableRow> reader) => Row(shape, reader.Ordinal, reader.Current);

    public static string Row(TableShape shape, long ordinal, TableRow row) =>
        FormattableString.Invariant($"#{ordinal} ") + string.Join(" | ", shape.Columns.Where(column => column.IsNeeded).OrderBy(column => column.Slot).Select(column => Cell(row, column)));

    private static string Cell(TableRow row, TableColumn column) => (row.IsGiven(column.Slot), column.Kind) switch
    {
        (false, _) => "-",
        (_, ValueKind.Text) => row.Shown(column.Slot, column).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal),
        (_, ValueKind.Number) => row.NumberAt(column.Slot).ToString(CultureInfo.InvariantCulture),
        (_, ValueKind.Duration) => DurationText.Write(row.WholeAt(column.Slot)),
        (_, ValueKind.Time) => NodaTime.Text.InstantPattern.ExtendedIso.Format(Ticks.ToInstant(row.WholeAt(column.Slot))),
        (_, ValueKind.Date) => DateOnly.FromDayNumber((int)row.WholeAt(column.Slot)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (_, ValueKind.Flag) => row.WholeAt(column.Slot) == 1 ? "yes" : "no",
        var other => throw new InvalidOperationException($"No words for {other}."),
    };

    public static IEnumerable<string> LeftOut(RowsLeftOut leftOut)
    {
        if (leftOut.Skipped > 0) yield return FormattableString.Invariant($"skipped {leftOut.Skipped}");
        if (leftOut.Rejected > 0) yield return FormattableString.Invariant($"rejected {leftOut.Rejected}");
        foreach (RejectedRow row in leftOut.Samples)
            yield return FormattableString.Invariant($"line {row.Line}, {row.Column ?? "the row"}: {row.Reason}");
    }
}
