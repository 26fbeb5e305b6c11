using ServiceStandards.EntityFrameworkCore.Tests.Servers;

namespace ServiceStandards.EntityFrameworkCore.Tests;

/// <summary>One server for all tests that need no more; started when the first of them asks. In the namespace above all tests, so that its end comes after the last.</summary>
[SetUpFixture]
public sealed class SharedServer
{
    private static readonly Lazy<PostgresServer> s_server = new(PostgresServer.Start);
    private static int s_databases;

    /// <summary>A new database for the test at hand, which is skipped where no server can be had.</summary>
    internal static string NewDatabase()
    {
        if (PostgresServer.Obstacle is { } obstacle) Assert.Ignore(obstacle);
        return s_server.Value.NewDatabase($"standards_{Interlocked.Increment(ref s_databases)}");
    }

    /// <summary>Where it listens.</summary>
    internal static int Port => s_server.Value.Port;

    /// <summary>Ends the server.</summary>
    [OneTimeTearDown]
    public void End()
    {
        if (s_server.IsValueCreated) s_server.Value.Dispose();
    }
}
