using System.Data.Common;
using NodaTime;
using ServiceStandards.Records;
using ServiceStandards.Sources.Cells;
using ServiceStandards.Sources.Database;
using ServiceStandards.Sources.Events;
using ServiceStandards.Sources.Mappings;
using ServiceStandards.Sources.Rows;

namespace ServiceStandards.Sources;

/// <summary>
/// Records from a query, or anything else that gives a <see cref="DbDataReader"/>. The columns' types say what kinds of values
/// they are, and <see cref="DBNull"/> is no value; a mapping can say more. Times of no kind are local, as in files.
/// </summary>
/// <example><code>
/// using DbRecords calls = DbRecords.Open(() => command.ExecuteReader(), "calls");
/// ComplianceReport report = standards.For(calls.Shape).Evaluate(calls, asOf);
/// </code></example>
public sealed class DbRecords : TableRecords, IDisposable
{
    private readonly Func<DbDataReader> _open;
    private DbDataReader? _unread;

    private DbRecords(Func<DbDataReader> open, DbDataReader unread, BoundTable table, ReadingOptions options) : base(table, options) =>
        (_open, _unread) = (open, unread);

    /// <summary>Runs the query and looks at its columns; the first reading goes on from there, each other one runs it anew.</summary>
    /// <param name="open">Runs the query. What it gives is disposed here; a connection that should be closed with it says so (<see cref="System.Data.CommandBehavior.CloseConnection"/>). Columns are read in any order, so not with sequential access.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="mapping">How columns become fields; null = each by its name.</param>
    /// <param name="options">Limits; null = the usual ones.</param>
    /// <exception cref="RecordsUnreadableException">The query fails, or two of its columns are the same field.</exception>
    /// <exception cref="Diagnostics.StandardsException">The mapping is wrong or does not fit the columns; it holds all problems.</exception>
    public static DbRecords Open(Func<DbDataReader> open, string name, Mapping? mapping = null, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentException.ThrowIfNullOrEmpty(name);
        mapping ??= Mapping.None;
        MappingCheck.ThrowIfWrong(mapping);
        DbDataReader reader = Run(open, name);
        try
        {
            BoundTable table = TableBinding.Bind(name, DbSchema.Columns(reader), source => DbSchema.KindOf(reader.GetFieldType(source)), mapping);
            options ??= ReadingOptions.Default;
            return new DbRecords(open, reader, table.With(EventBinding.OfColumns(table, options)), options);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>Disposes the query that was run to look at its columns, where it has not been read.</summary>
    public void Dispose() => Interlocked.Exchange(ref _unread, null)?.Dispose();

    private protected override RecordReader<TableRow> OpenReader(RowPlan plan, RowsAccount account)
    {
        DbDataReader reader = Interlocked.Exchange(ref _unread, null) ?? Run(_open, Name);
        var cells = new DbCells(reader, new LocalClock(Shape.Zone ?? DateTimeZone.Utc));
        return new DbRecordReader(Name, reader, cells, plan, account);
    }

    private static DbDataReader Run(Func<DbDataReader> open, string name)
    {
        try
        {
            return open();
        }
        catch (DbException failed)
        {
            throw new RecordsUnreadableException(SourceMessages.CannotOpen(name, failed.Message), failed);
        }
    }
}
