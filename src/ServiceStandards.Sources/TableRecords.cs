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
    private RowsAccount? _account;

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
    public sealed override RowsLeftOut LeftOut => _account?.LeftOut ?? RowsLeftOut.None;

    /// <summary>Opens one reader, from the start. It throws when it comes to the end and too many rows were rejected.</summary>
    /// <param name="most">How many readers are wanted at the most, at least 1; one is given.</param>
    /// <exception cref="RecordsUnreadableException">The source cannot be opened.</exception>
    /// <exception cref="StandardsException">A constant of the mapping is not of the kind that the standards need.</exception>
    public sealed override IReadOnlyList<RecordReader<TableRow>> Open(int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var account = new RowsAccount(Name, _maxRejected);
        RecordReader<TableRow> reader = OpenReader(new RowPlan(_table, account), account);
        _account = account;
        return [reader];
    }

    private protected abstract RecordReader<TableRow> OpenReader(RowPlan plan, RowsAccount account);
}
