using ServiceStandards.EntityFrameworkCore.Tests.Servers;

namespace ServiceStandards.EntityFrameworkCore.Tests;

/// <summary>Three servers for all tests that need several; started when the first of them asks. A test that kills one starts it again.</summary>
[SetUpFixture]
public sealed class SharedShards
{
    private static readonly Lazy<PostgresServer[]> s_servers = new(() => [.. Enumerable.Range(0, 3).AsParallel().Select(_ => PostgresServer.Start())]);

    /// <summary>The servers, for the tests at hand, which are skipped where none can be had.</summary>
    internal static IReadOnlyList<PostgresServer> Servers()
    {
        if (PostgresServer.Obstacle is { } obstacle) Assert.Ignore(obstacle);
        return s_servers.Value;
    }

    /// <summary>Ends the servers.</summary>
    [OneTimeTearDown]
    public void End()
    {
        if (!s_servers.IsValueCreated) return;
        foreach (PostgresServer server in s_servers.Value) server.Dispose();
    }
}
