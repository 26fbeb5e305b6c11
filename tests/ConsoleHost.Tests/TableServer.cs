using Npgsql;
using ServiceStandards.EntityFrameworkCore.Tests.Servers;

namespace ServiceStandards.ConsoleHost.Tests;

/// <summary>A database server for the tests of <c>--table</c>; started when the first of them asks.</summary>
[SetUpFixture]
public sealed class TableServer
{
    private static readonly Lazy<PostgresServer> s_server = new(PostgresServer.Start);
    private static int s_databases;

    /// <summary>A new database, and how to connect to it; the test at hand is skipped where no server can be had.</summary>
    internal static string NewDatabase(string sql)
    {
        if (PostgresServer.Obstacle is { } obstacle) Assert.Ignore(obstacle);
        string connection = s_server.Value.NewDatabase($"tables_{Interlocked.Increment(ref s_databases)}");
        using var made = new NpgsqlConnection(connection + ";Pooling=false");
        made.Open();
        using var command = new NpgsqlCommand(sql, made);
        command.ExecuteNonQuery();
        return connection;
    }

    /// <summary>Fills a table from a CSV file.</summary>
    internal static void Copy(string connection, string table, string file)
    {
        using var made = new NpgsqlConnection(connection + ";Pooling=false");
        made.Open();
        using TextWriter copy = made.BeginTextImport($"copy {table} from stdin csv header");
        copy.Write(File.ReadAllText(file));
    }

    /// <summary>Ends the server.</summary>
    [OneTimeTearDown]
    public void End()
    {
        if (s_server.IsValueCreated) s_server.Value.Dispose();
    }
}
