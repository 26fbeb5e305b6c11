using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using ServiceStandards.Records;
using ServiceStandards.Values;
using LawAttribute = FsCheck.NUnit.PropertyAttribute;

namespace ServiceStandards.Sources.Tests;

/// <summary>What is written is what is read, whatever the values and whatever the culture.</summary>
public sealed class RoundTripTests
{
    private static readonly ValueKind[] s_kinds = [ValueKind.Text, ValueKind.Number, ValueKind.Duration, ValueKind.Time, ValueKind.Date, ValueKind.Flag];

    private static readonly string[] s_fields = [.. s_kinds.Select(kind => kind.ToString().ToLowerInvariant())];

    [Law(MaxTest = 300)]
    public Property Csv_written_and_read_is_the_same() => Prop.ForAll(Tables(), rows => ReadsBack(rows, Csv(rows, quoteAll: false, "\n")));

    [Law(MaxTest = 100)]
    public Property Csv_written_with_quotes_everywhere_is_the_same() => Prop.ForAll(Tables(), rows => ReadsBack(rows, Csv(rows, quoteAll: true, "\r\n")));

    [Law(MaxTest = 300)]
    public Property Json_lines_written_and_read_are_the_same() => Prop.ForAll(Tables(), rows => ReadsBack(rows, Json(rows)));

    [Law(MaxTest = 100)]
    public Property A_foreign_culture_changes_nothing() => Prop.ForAll(Tables(), rows =>
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            return ReadsBack(rows, Csv(rows, quoteAll: false, "\n")) && ReadsBack(rows, Json(rows));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    });

    /// <summary>Rows of values, one of each kind: string, decimal, ticks, ticks, day number, bool; null = no value.</summary>
    private static Arbitrary<object?[][]> Tables() => Gen.CollectToArray(Values).ArrayOf().ToArbitrary();

    private static Gen<object?>[] Values =>
    [
        OrNone(Texts),
        OrNone(Gen.Choose(int.MinValue, int.MaxValue).SelectMany(units => Gen.Choose(0, 9).Select(scale => (object?)new decimal(units & int.MaxValue, 0, 0, units < 0, (byte)scale)))),
        OrNone(Ticks(0, TimeSpan.TicksPerDay * 400)),
        OrNone(Ticks(0, new DateTime(9999, 12, 31).Ticks)),
        OrNone(Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(day => (object?)day)),
        OrNone(Gen.Elements<object?>(true, false)),
    ];

    private static Gen<object?> Texts =>
        Gen.Elements("a", "B", "ı", "İ", "é", "😀", ",", ";", "\"", "\n", "\r\n", " ", "\t", "'", "\\", "0", "-").ArrayOf()
            .Select(parts => string.Concat(parts)).Where(text => text.Any(c => c is not (' ' or '\t'))).Select(text => (object?)text);

    private static Gen<object?> Ticks(long from, long until) =>
        Gen.Choose(0, int.MaxValue).SelectMany(high => Gen.Choose(0, int.MaxValue).Select(low =>
            (object?)(from + (long)(((UInt128)(uint)high * int.MaxValue + (uint)low) % (UInt128)(until - from)))));

    private static Gen<object?> OrNone(Gen<object?> values) => Gen.Frequency((5, values), (1, Gen.Constant<object?>(null)));

    private static bool ReadsBack(object?[][] rows, TableRecords records)
    {
        ReadOut.Need(records.Shape, s_fields.Zip(s_kinds, (field, kind) => $"{field}: {kind}"), DateTimeZone.Utc);
        using RecordReader<TableRow> reader = records.Open(1)[0];
        foreach (object?[] row in rows)
        {
            reader.Read().ShouldBeTrue();
            records.Shape.Columns.OrderBy(column => column.Slot).Take(s_fields.Length).Select(column => Value(reader.Current, column)).ShouldBe(row);
        }

        reader.Read().ShouldBeFalse();
        return records.LeftOut.Rejected == 0;
    }

    private static object? Value(TableRow row, TableColumn column) => (row.IsGiven(column.Slot), column.Kind) switch
    {
        (false, _) => null,
        (_, ValueKind.Text) => row.Shown(column.Slot, column),
        (_, ValueKind.Number) => row.NumberAt(column.Slot),
        (_, ValueKind.Flag) => row.WholeAt(column.Slot) == 1,
        (_, ValueKind.Date) => (int)row.WholeAt(column.Slot),
        _ => row.WholeAt(column.Slot),
    };

    private static string Cell(object? value, ValueKind kind) => (value, kind) switch
    {
        (null, _) => "",
        (_, ValueKind.Duration) => DurationText.Write((long)value),
        (_, ValueKind.Time) => new DateTime((long)value).ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        (_, ValueKind.Date) => DateOnly.FromDayNumber((int)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static CsvRecords Csv(object?[][] rows, bool quoteAll, string lineEnd)
    {
        var csv = new StringBuilder(string.Join(',', s_fields) + lineEnd);
        foreach (object?[] row in rows)
            csv.Append(string.Join(',', row.Zip(s_kinds, (value, kind) => Quoted(Cell(value, kind), quoteAll)))).Append(lineEnd);
        return Some.Csv(csv.ToString(), new Mapping { Separator = ',' });
    }

    private static string Quoted(string cell, bool always) =>
        always || cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static JsonLinesRecords Json(object?[][] rows)
    {
        var mapping = new Mapping { Fields = s_fields.ToDictionary(field => field, FieldMapping.Of) };
        string json = string.Concat(rows.Select(row => JsonSerializer.Serialize(
            s_fields.Zip(row.Zip(s_kinds, Element)).ToDictionary(pair => pair.First, pair => pair.Second)) + "\n"));
        return Some.Json(json, mapping);
    }

    private static object? Element(object? value, ValueKind kind) =>
        value is null or bool or decimal ? value : Cell(value, kind);
}
