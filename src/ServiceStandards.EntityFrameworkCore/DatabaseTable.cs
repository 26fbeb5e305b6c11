using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ServiceStandards.EntityFrameworkCore.Running;
using ServiceStandards.Records;
using ServiceStandards.Sources;
using ServiceStandards.Verdicts;

namespace ServiceStandards.EntityFrameworkCore;

/// <summary>
/// A table or view of PostgreSQL that nobody wrote a class for: its columns are fields by their names, or as a mapping file says, and the standards are measured
/// in the database. The report is the same as that of the rows, read as <see cref="DbRecords"/>.
/// </summary>
/// <example><code>
/// var calls = new DatabaseTable(connectionString, "crm.calls", Mapping.Load("calls.mapping.yaml"));
/// ComplianceReport report = await calls.EvaluateAsync(standards, asOf);
/// </code></example>
public sealed class DatabaseTable
{
    private readonly string _connection;
    private readonly string _table;
    private readonly Mapping _mapping;

    /// <summary>Names a table; nothing is read yet.</summary>
    /// <param name="connection">How to connect, as Npgsql takes it: <c>Host=db.example;Database=crm;Username=report</c>.</param>
    /// <param name="table">The table, with its schema or without; in double quotes where its name has points in it.</param>
    /// <param name="mapping">What its columns are; null = each is the field of its name.</param>
    public DatabaseTable(string connection, string table, Mapping? mapping = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connection);
        ArgumentException.ThrowIfNullOrWhiteSpace(table);
        (_connection, _table, _mapping) = (connection, table, mapping ?? Mapping.None);
    }

    /// <summary>Judges the rows in their database and gives the report. All is read in one state of the database, and nothing is changed.</summary>
    /// <param name="standards">The standards.</param>
    /// <param name="asOf">The moment the records are judged at.</param>
    /// <param name="options">How to run; null = the defaults. Here nothing is asked anew after a failure.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <exception cref="ServiceStandards.Diagnostics.StandardsException">The standards or the mapping do not fit the columns, or the database cannot measure them; it holds all problems.</exception>
    /// <exception cref="RecordsUnreadableException">The database cannot be reached or read, or there is no such table.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; there is no partial report.</exception>
    public async Task<ComplianceReport> EvaluateAsync(StandardSet standards, DateTimeOffset asOf, DatabaseOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(standards);
        var connection = new NpgsqlConnection(_connection);
        await using (connection.ConfigureAwait(false))
        {
            await Open(connection, cancellation).ConfigureAwait(false);
            try
            {
                NpgsqlTransaction transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                    return await new Tables.TableRun(transaction, _mapping, asOf, options ?? DatabaseOptions.Default).Evaluate(_table, standards, cancellation).ConfigureAwait(false);
            }
            catch (DbException failed)
            {
                cancellation.ThrowIfCancellationRequested();
                throw new RecordsUnreadableException(Tables.TableMessages.Failed(_table, failed.Message), failed);
            }
        }
    }

    private static async Task Open(NpgsqlConnection connection, CancellationToken cancellation)
    {
        try
        {
            await connection.OpenAsync(cancellation).ConfigureAwait(false);
        }
        catch (DbException failed)
        {
            throw new RecordsUnreadableException(Tables.TableMessages.NotReached(failed.Message), failed);
        }
    }
}
