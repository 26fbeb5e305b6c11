using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ServiceStandards.ReportingJob.Settings;

namespace ServiceStandards.ReportingJob.Contacts;

/// <summary>The database of the contacts.</summary>
internal sealed class ContactDatabase
{
    private readonly Dialect _dialect;

    public ContactDatabase(IOptions<DatabaseSettings> settings, IHostEnvironment environment)
    {
        Settings = settings.Value;
        _dialect = Settings.Provider switch
        {
            "sqlite" => new SqliteDialect(Settings.ConnectionString, environment.ContentRootPath),
            "postgres" => new PostgresDialect(Settings.ConnectionString),
            _ => throw new InvalidOperationException($"There is no provider '{Settings.Provider}'."),
        };
    }

    public DatabaseSettings Settings { get; }

    /// <summary>What the database holds now; it does not change while it is read.</summary>
    /// <exception cref="DbException">The database cannot be reached.</exception>
    public ContactSnapshot Begin()
    {
        DbConnection connection = _dialect.Connect();
        try
        {
            connection.Open();
            return new ContactSnapshot(connection, Transaction(connection), _dialect, Settings);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <exception cref="DbException">The database cannot be reached, or there is no such table.</exception>
    public async Task Reach(CancellationToken cancellation)
    {
        await using DbConnection connection = _dialect.Connect();
        await connection.OpenAsync(cancellation).ConfigureAwait(false);
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = $"select 1 from {Settings.Table} where 1 = 0";
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>SQLite's is deferred: it begins with the first query, and lets others write meanwhile.</summary>
    private DbTransaction Transaction(DbConnection connection) =>
        connection is SqliteConnection sqlite ? sqlite.BeginTransaction(_dialect.Snapshot, deferred: true) : connection.BeginTransaction(_dialect.Snapshot);
}
