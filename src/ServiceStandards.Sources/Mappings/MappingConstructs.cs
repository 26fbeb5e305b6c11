using ServiceStandards.Schema;

namespace ServiceStandards.Sources.Mappings;

/// <summary>Describes mapping files for their schema; tests hold it against the reader, both ways.</summary>
internal static class MappingConstructs
{
    private const string Sample = """
        service-standards-mapping: 1
        format: csv
        time-zone: Europe/Zurich
        fields:
          id: Call Id
          arrived-at: { join: [Date, Time], format: "yyyy-MM-dd H:mm:ss" }
          wait: { column: Speed of answer in seconds, unit: s }
        constants: { channel: voice }
        skip: { outcome: PHANTOM }
        events: { file: events.csv, id: contact_id, at: time, event: status, values: { Awaiting customer: pending } }
        """;

    private static readonly ValueForm s_cell = new ValueForm.Either(PlainForms.Literal, new ValueForm.Nothing());
    private static readonly ValueForm s_values = new ValueForm.Map(s_cell) { Sample = "Y", MayBeEmpty = true };
    private static readonly ValueForm s_columns = new ValueForm.Either(PlainForms.Text, new ValueForm.Part("column"));

    private static readonly Construct s_file = new(
        "file", "A mapping: how the columns of a file become the fields of records.",
        new ConstructKey("service-standards-mapping", "The version of the format, always the first key.", new ValueForm.Words(new Word("1", "Version 1.")), "1") { IsRequired = true },
        new ConstructKey("format", "How the file is written; by its extension unless written.", new ValueForm.Words(new Word("csv", "Comma-separated, or with another separator."), new Word("tsv", "Tab-separated."), new Word("jsonl", "A JSON object a line.")), "csv"),
        new ConstructKey("separator", "The character between values, or the word `tab`; found out unless written.", PlainForms.Text, "\";\"", "tab"),
        new ConstructKey("header", "The names of the columns, for a file without a header line.", ValueForm.OneOrMore(PlainForms.Text), "[id, date, wait]"),
        new ConstructKey("encoding", "The file's encoding, such as `windows-1252`; UTF-8 or what a byte order mark says unless written.", PlainForms.Text, "windows-1252"),
        new ConstructKey("time-zone", "The zone of times without an offset; that of the standards unless written.", PlainForms.Text, "Europe/Zurich"),
        new ConstructKey("decimal-sign", "What stands before decimals; `point` unless written.", new ValueForm.Words(new Word("point", "1.5"), new Word("comma", "1,5")), "comma"),
        new ConstructKey("max-rejected", "A larger share of rows that cannot be read fails the reading; `1%` unless written.", PlainForms.Share, "1%"),
        new ConstructKey("fields", "The fields that are not simply the column of their name: a column, or a mapping that says more.", new ValueForm.Map(s_columns) { Names = PlainForms.KebabNames, Sample = "wait", MayBeEmpty = true }, "{ id: Call Id }"),
        new ConstructKey("constants", "Values that every record has.", new ValueForm.Map(PlainForms.Literal) { Names = PlainForms.KebabNames, Sample = "channel", MayBeEmpty = true }, "{ channel: voice }"),
        new ConstructKey("skip", "Rows that are no contacts: where each field has one of its values. A list of such mappings skips what any of them takes.", ValueForm.OneOrMore(new ValueForm.Map(ValueForm.OneOrMore(s_cell)) { Sample = "outcome" }), "{ outcome: PHANTOM }", "[{ outcome: [TEST, PHANTOM] }]"),
        new ConstructKey("events", "Where the events of the records are.", new ValueForm.Part("events"), "{ column: log }"))
    { Example = Sample };

    private static readonly Construct s_column = new(
        "column", "How a field is made of columns; the column of its own name unless `column` or `join` says another.",
        new ConstructKey("column", "The column, by its exact name.", PlainForms.Text, "Speed of answer") { Excludes = ["join"] },
        new ConstructKey("join", "Several columns, joined with a blank.", ValueForm.OneOrMore(PlainForms.Text), "[Date, Time]") { Excludes = ["column"] },
        new ConstructKey("type", "The kind of its values, where neither the standards nor `unit` or `format` say it.", new ValueForm.Words(
            new Word("text", "Exactly as it stands."), new Word("number", "A number."), new Word("duration", "A duration such as 90s or 1:30."),
            new Word("time", "A time."), new Word("date", "A date."), new Word("flag", "Yes or no.")), "number"),
        new ConstructKey("unit", "The unit of plain numbers, which are durations then.", new ValueForm.Words(new Word("ms", "Milliseconds."), new Word("s", "Seconds."), new Word("m", "Minutes."), new Word("h", "Hours.")), "s") { Excludes = ["format"] },
        new ConstructKey("format", "How times are written, as a .NET pattern.", PlainForms.Text, "\"yyyy-MM-dd H:mm:ss\"") { Excludes = ["unit"] },
        new ConstructKey("values", "Texts that stand for others; nothing for no value.", s_values, "{ Y: answered, N: abandoned }"))
    { Example = Sample };

    private static readonly Construct s_events = new(
        "events", "Events in a file of their own, or in a list inside each record.",
        new ConstructKey("file", "The file of events, seen from this file.", PlainForms.Text, "events.csv") { NeedsAll = ["id", "at", "event"] },
        new ConstructKey("column", "The list inside each record.", PlainForms.Text, "log"),
        new ConstructKey("id", "The column with the record's id.", PlainForms.Text, "contact_id"),
        new ConstructKey("at", "The column that says when, or a mapping that says more.", s_columns, "time"),
        new ConstructKey("event", "The column that says what.", PlainForms.Text, "status"),
        new ConstructKey("values", "Names of events that stand for others.", s_values, "{ Awaiting customer: pending }"),
        new ConstructKey("sorted", "Both files are sorted by id: as whole numbers, or as texts by their bytes.", new ValueForm.Words(new Word("number", "As whole numbers."), new Word("text", "By their bytes.")), "number"))
    { ExactlyOne = ["file", "column"], Example = Sample };

    public static SchemaDocument Document { get; } = new("service-standards-mapping.schema.json", "Mappings of records", [s_file, s_column, s_events]);
}
