using ServiceStandards.Diagnostics;
using ServiceStandards.Records;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources;

/// <summary>
/// Records of a table: a file or a query. Bind the standards to its <see cref="Shape"/> first; readers opened after that
/// fill the columns that the standards need, and no others.
/// </summary>
public abstract class TableRecords : RecordSource<TableRow>
{
    private readonly BoundTable _table;
    private readonly decimal _maxRejected;
    private RowsAccounts? _accounts;

    private protected TableRecords(BoundTable table, ReadingOptions options)
    {
        _table = table;
        _maxRejected = options.MaxRejected ?? table.Mapping.MaxRejected ?? 0.01m;
    }

    /// <summary>The fields of the records.</summary>
    public TableShape Shape => _table.Shape;

    /// <summary>What messages call the source: the file's path as it was given, or the name given.</summary>
    public string Name => _table.Name;

    /// <summary>What is probably not meant about the mapping with these records.</summary>
    public IReadOnlyList<Diagnostic> Warnings => _table.Warnings;

    /// <inheritdoc/>
    public sealed override RowsLeftOut LeftOut => _accounts?.LeftOut ?? RowsLeftOut.None;

    /// <summary>Opens readers, from the start. The last one that comes to its end throws there when too many rows were rejected.</summary>
    /// <param name="most">How many readers are wanted at the most, at least 1; files of CSV in UTF-8 are divided between them, other sources give one.</param>
    /// <exception cref="RecordsUnreadableException">The source cannot be opened.</exception>
    /// <exception cref="StandardsException">A constant of the mapping is not of the kind that the standards need.</exception>
    public sealed override IReadOnlyList<RecordReader<TableRow>> Open(int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        bool needsEvents = _table.Events is not null && Shape.EventCodes().Count > 0; // these are read beside the rows, in their order
        return OpenReaders(needsEvents ? 1 : most);
    }

    /// <summary>Opens the readers of one reading; a source that can be divided gives more than one.</summary>
    private protected virtual IReadOnlyList<RecordReader<TableRow>> OpenReaders(int most) => Readers(1, OpenReader);

    /// <summary>Makes the readers of one reading, each with a row and an account of its own.</summary>
    private protected IReadOnlyList<RecordReader<TableRow>> Readers(int count, Func<RowPlan, RowsAccount, RecordReader<TableRow>> open)
    {
        var accounts = new RowsAccounts(Name, _maxRejected, count);
        RecordReader<TableRow>[] readers = [.. accounts.All.Select(account => open(new RowPlan(_table, account), account))];
        _accounts = accounts;
        return readers;
    }

    private protected abstract RecordReader<TableRow> OpenReader(RowPlan plan, RowsAccount account);
}
