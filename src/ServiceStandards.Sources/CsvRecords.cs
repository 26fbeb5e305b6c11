using ServiceStandards.Records;
using ServiceStandards.Sources.Csv;
using ServiceStandards.Sources.Events;
using ServiceStandards.Sources.Mappings;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources;

/// <summary>
/// Records from a CSV or TSV file: quotes as RFC 4180 has them, line breaks inside quotes, any line ends, with a byte order
/// mark or without. A row with too few or too many fields, with misplaced quotes, or with a needed cell that cannot be
/// read is rejected; empty lines are passed over.
/// </summary>
/// <example><code>
/// CsvRecords calls = CsvRecords.Open("calls.csv", Mapping.Load("calls.mapping.yaml"));
/// ComplianceReport report = standards.For(calls.Shape).Evaluate(calls, asOf);
/// </code></example>
public sealed class CsvRecords : TableRecords
{
    private readonly CsvInput _input;
    private readonly int _columns;

    private CsvRecords(CsvInput input, BoundTable table, ReadingOptions options) : base(table, options) =>
        (_input, _columns) = (input, table.Columns.Count);

    /// <summary>Opens a file and reads its header.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mapping">How columns become fields; null = each by its name.</param>
    /// <param name="options">Limits; null = the usual ones.</param>
    /// <exception cref="RecordsUnreadableException">There is no such file, it has no header, or two of its columns are the same field.</exception>
    /// <exception cref="Diagnostics.StandardsException">The mapping is wrong or does not fit the header; it holds all problems.</exception>
    public static CsvRecords Open(string path, Mapping? mapping = null, ReadingOptions? options = null) =>
        Open(() => SourceStream.OpenFile(path), path, mapping, options);

    /// <summary>Opens a stream and reads its header.</summary>
    /// <param name="open">Gives a new stream from the start, each time it is called: once for the header, once for each reading.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="mapping">How columns become fields; null = each by its name.</param>
    /// <param name="options">Limits; null = the usual ones.</param>
    /// <exception cref="RecordsUnreadableException">It has no header, or two of its columns are the same field.</exception>
    /// <exception cref="Diagnostics.StandardsException">The mapping is wrong or does not fit the header; it holds all problems.</exception>
    public static CsvRecords Open(Func<Stream> open, string name, Mapping? mapping = null, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentException.ThrowIfNullOrEmpty(name);
        mapping ??= Mapping.None;
        options ??= ReadingOptions.Default;
        MappingCheck.ThrowIfWrong(mapping);
        char? separator = mapping.Separator ?? (mapping.Format == RecordFormat.Tsv ? '\t' : null);
        var input = new CsvInput(name, open, separator, mapping, options);
        BoundTable table = TableBinding.Bind(name, input.Columns(), schema: _ => null, mapping);
        return new CsvRecords(input, table.With(EventBinding.OfColumns(table, options)), options);
    }

    private protected override RecordReader<TableRow> OpenReader(RowPlan plan, RowsAccount account) =>
        new CsvStreamReader(_input, _columns, _input.Open(), plan, account);

    private protected override IReadOnlyList<RecordReader<TableRow>> OpenReaders(int most)
    {
        Stream stream = _input.Open();
        try
        {
            byte[] start = CsvStart.Of(stream);
            if (_input.Mapping.Encoding is not null || !CsvStart.IsUtf8(start))
            {
                stream.Dispose();
                return base.OpenReaders(most);
            }

            int count = CsvLots.Readers(_input, stream, most);
            var lots = new CsvLots(_input, stream, start, _columns, count);
            return Readers(count, (plan, account) => new CsvLotReader(_input, lots, _columns, plan, account));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }
}
