using Microsoft.EntityFrameworkCore;
using ServiceStandards.Benchmarks.Running;

namespace ServiceStandards.Benchmarks.Database;

/// <summary>The processor time that a server on this machine has used: what counts where others use the machine, too. Linux only.</summary>
internal sealed class ServerTime
{
    private readonly string? _master;

    public ServerTime(DbContext database)
    {
        database.Database.OpenConnection();
        int process = database.Database.SqlQueryRaw<int>("select pg_backend_pid() as \"Value\"").Single();
        _master = ProcessLine.Of(process) is { Name: "postgres" } line ? line.Parent : null;
    }

    /// <summary>Until now; nothing where the server is on another machine.</summary>
    public TimeSpan? Until => _master is null ? null : ProcessLine.All().Aggregate(TimeSpan.Zero, (sum, line) => sum + Used(line));

    /// <summary>Own time of the first process and of its children, and that of children that have ended.</summary>
    private TimeSpan Used(ProcessLine line) => line.Id == _master ? line.Own + line.OfEndedChildren : line.Parent == _master ? line.Own : TimeSpan.Zero;
}
