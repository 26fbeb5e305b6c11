using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace ServiceStandards.Benchmarks.Database;

/// <summary>The processor time that a server on this machine has used: what counts where others use the machine, too. Linux only.</summary>
internal sealed class ServerTime
{
    private const double TicksPerSecond = 100;

    private readonly string? _master;

    public ServerTime(DbContext database)
    {
        database.Database.OpenConnection();
        string process = database.Database.SqlQueryRaw<int>("select pg_backend_pid() as \"Value\"").Single().ToString(CultureInfo.InvariantCulture);
        _master = Stat("/proc/" + process) is { } stat && stat[1] == "postgres" ? stat[3] : null;
    }

    /// <summary>Until now; nothing where the server is on another machine.</summary>
    public TimeSpan? Until => _master is null ? null : TimeSpan.FromSeconds(
        Directory.GetDirectories("/proc").Select(Stat).OfType<string[]>().Where(s => s[0] == _master || s[3] == _master).Sum(Used) / TicksPerSecond);

    /// <summary>Own time, and for the first process that of children that have ended.</summary>
    private double Used(string[] stat) => stat.Skip(13).Take(stat[0] == _master ? 4 : 2).Sum(t => double.Parse(t, CultureInfo.InvariantCulture));

    /// <summary>The parts of a process's line, as proc(5) numbers them from 0.</summary>
    private static string[]? Stat(string folder)
    {
        if (!char.IsAsciiDigit(Path.GetFileName(folder)[0]) || !File.Exists(folder + "/stat")) return null;
        try
        {
            string text = File.ReadAllText(folder + "/stat");
            int from = text.IndexOf('(', StringComparison.Ordinal), until = text.LastIndexOf(')');
            return [text[..from].Trim(), text[(from + 1)..until], .. text[(until + 2)..].Split(' ')];
        }
        catch (IOException)
        {
            return null; // it ended meanwhile
        }
    }
}
