using Npgsql;

namespace ServiceStandards.EntityFrameworkCore.Tests.Servers;

/// <summary>Starts a killed server again at the end of a test.</summary>
internal sealed class Restarted(PostgresServer server) : IDisposable
{
    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools(); // connections that broke
        server.Restart();
    }
}
