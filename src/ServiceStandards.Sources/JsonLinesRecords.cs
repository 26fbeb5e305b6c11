using ServiceStandards.Records;
using ServiceStandards.Sources.Events;
using ServiceStandards.Sources.JsonLines;
using ServiceStandards.Sources.Mappings;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources;

/// <summary>
/// Records from JSON lines: an object a line. Its names are fields in any casing; numbers, texts and flags are read as the
/// kind that the standards need; nested values only where a mapping names them by their path. A line that is no object, and
/// one with a needed value that cannot be read, is rejected; empty lines are passed over.
/// </summary>
/// <example><code>
/// JsonLinesRecords chats = JsonLinesRecords.Open("chats.jsonl");
/// ComplianceReport report = standards.For(chats.Shape).Evaluate(chats, asOf);
/// </code></example>
public sealed class JsonLinesRecords : TableRecords
{
    private readonly JsonInput _input;
    private readonly BoundTable _table;
    private readonly int _named;
    private readonly string? _events;

    private JsonLinesRecords(JsonInput input, BoundTable table, int named, string? events, ReadingOptions options) : base(table, options) =>
        (_input, _table, _named, _events) = (input, table, named, events);

    /// <summary>Opens a file and goes through it once, to learn the names in it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mapping">How names become fields; null = each by itself. A name that no line has gives a field without values and a warning, since JSON leaves out what is not there.</param>
    /// <param name="options">Limits; null = the usual ones.</param>
    /// <exception cref="RecordsUnreadableException">There is no such file, or two of its names are the same field.</exception>
    /// <exception cref="Diagnostics.StandardsException">The mapping is wrong; it holds all problems.</exception>
    public static JsonLinesRecords Open(string path, Mapping? mapping = null, ReadingOptions? options = null) =>
        Open(() => SourceStream.OpenFile(path), path, mapping, options);

    /// <summary>Opens a stream and goes through it once, to learn the names in it.</summary>
    /// <param name="open">Gives a new stream from the start, each time it is called: once for the names, once for each reading.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="mapping">How names become fields; null = each by itself. A name that no line has gives a field without values and a warning, since JSON leaves out what is not there.</param>
    /// <param name="options">Limits; null = the usual ones.</param>
    /// <exception cref="RecordsUnreadableException">It cannot be read, or two of its names are the same field.</exception>
    /// <exception cref="Diagnostics.StandardsException">The mapping is wrong; it holds all problems.</exception>
    public static JsonLinesRecords Open(Func<Stream> open, string name, Mapping? mapping = null, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentException.ThrowIfNullOrEmpty(name);
        mapping ??= Mapping.None;
        options ??= ReadingOptions.Default;
        MappingCheck.ThrowIfWrong(mapping);
        var input = new JsonInput(name, open, mapping, options.MaxRowBytes);
        var events = new JsonEventList(mapping.Events?.File is null ? mapping.Events?.Column : null);
        IReadOnlyList<string> names = JsonScan.Names(input, events);
        BoundTable table = TableBinding.BindOpen(name, names, mapping);
        EventSource? source = EventBinding.Of(table, options);
        if (source is null && events.Name is not null) source = NestedEventSource.Of(table.Columns.Count, events.Members, mapping.Events);
        return new JsonLinesRecords(input, table.With(source), names.Count, events.Name, options);
    }

    private protected override RecordReader<TableRow> OpenReader(RowPlan plan, RowsAccount account)
    {
        var names = new JsonNames();
        foreach (int source in _table.NeededSources()) names.Add(_table.Columns[source], isPath: source >= _named, source);
        int list = -1;
        if (_table.Events is NestedEventSource nested) names.Add(_events!, isPath: false, list = nested.Source);
        return new JsonRecordReader(_input, new JsonCells(names, [.. _table.Columns, _events ?? ""], list), plan, account);
    }
}
