using System.Data;
using System.Data.Common;

namespace ServiceStandards.EntityFrameworkCore.Running;

/// <summary>A connection in a transaction that sees one state of the database and can change nothing.</summary>
internal sealed class Snapshot : IAsyncDisposable
{
    /// <summary>The cells of all standards are counted in a hash table, rather than by sorting the records; the usual 4 MB are too few for that.</summary>
    private const string WorkMemory = "128MB";

    private readonly DbConnection _connection;
    private readonly bool _isOpened;
    private DbTransaction? _transaction;

    private Snapshot(DbConnection connection, bool isOpened) => (_connection, _isOpened) = (connection, isOpened);

    /// <summary>Opens the connection where it is closed, and begins a transaction where the caller has none.</summary>
    /// <param name="command">A command of the query.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="InvalidOperationException">The caller's own transaction may see several states.</exception>
    public static async Task<Snapshot> Begin(DbCommand command, CancellationToken cancellation)
    {
        DbConnection connection = command.Connection!;
        bool isClosed = connection.State == ConnectionState.Closed;
        if (isClosed) await connection.OpenAsync(cancellation).ConfigureAwait(false);
        var snapshot = new Snapshot(connection, isClosed);
        try
        {
            if (command.Transaction is null) await snapshot.BeginOwn(cancellation).ConfigureAwait(false);
            else await snapshot.CheckForeign(cancellation).ConfigureAwait(false);
            return snapshot;
        }
        catch
        {
            await snapshot.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>
    /// Has other servers count what they can. The planner weighs what travels against what is computed, and computing weighs the same here and there: it takes
    /// a difference of less than one in a hundred for none, and then fetches the rows.
    /// </summary>
    public async Task PreferOthers(CancellationToken cancellation)
    {
        if (_transaction is not null) await Ask("set local enable_partitionwise_aggregate = on; set local cpu_operator_cost = 0", cancellation).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (_transaction is not null) await _transaction.DisposeAsync().ConfigureAwait(false);
        if (_isOpened) await _connection.CloseAsync().ConfigureAwait(false);
    }

    private async Task BeginOwn(CancellationToken cancellation)
    {
        _transaction = await _connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation).ConfigureAwait(false);
        // Expressions as long as these take longer to be compiled by the server than to be run.
        await Ask($"set transaction read only; set local work_mem = '{WorkMemory}'; set local jit = off", cancellation).ConfigureAwait(false);
    }

    private async Task CheckForeign(CancellationToken cancellation)
    {
        string level = (string)(await Ask("select current_setting('transaction_isolation')", cancellation).ConfigureAwait(false))!;
        if (level is not ("repeatable read" or "serializable")) throw new InvalidOperationException(DatabaseMessages.TransactionTooWeak(level));
    }

    private async Task<object?> Ask(string sql, CancellationToken cancellation)
    {
        DbCommand command = _connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = sql;
            return await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false);
        }
    }
}
