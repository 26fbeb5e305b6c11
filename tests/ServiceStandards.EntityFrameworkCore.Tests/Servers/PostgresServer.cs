using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ServiceStandards.EntityFrameworkCore.Tests.Servers;

/// <summary>A PostgreSQL server of its own on a free port of the loopback, in a temporary folder; gone when disposed.</summary>
internal sealed class PostgresServer : IDisposable
{
    private readonly string _folder;
    private readonly int _port;

    private PostgresServer(string folder, int port) => (_folder, _port) = (folder, port);

    /// <summary>Why no server can be had here; null when one can.</summary>
    public static string? Obstacle =>
        PostgresBinaries.Folder is null ? "There is no PostgreSQL server on this machine (Debian: apt-get install postgresql)."
        : IsRoot && !File.Exists("/usr/bin/setpriv") ? "PostgreSQL does not run as root, and setpriv is not there to run it as another user."
        : null;

    public int Port => _port;

    public static PostgresServer Start()
    {
        string folder = Directory.CreateTempSubdirectory("standards-pg-").FullName;
        if (IsRoot) Run("/usr/bin/chown", "postgres", folder);
        string data = Path.Combine(folder, "data");
        RunServerProgram("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        var server = new PostgresServer(folder, FreePort());
        string settings = string.Create(CultureInfo.InvariantCulture, $"-p {server.Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_prepared_transactions=10 -c timezone=Pacific/Auckland");
        RunServerProgram("pg_ctl", "-D", data, "-o", settings, "-l", Path.Combine(folder, "log"), "-w", "-t", "120", "start");
        return server;
    }

    /// <summary>Makes a new database.</summary>
    /// <returns>How to connect to it.</returns>
    public string NewDatabase(string name)
    {
        using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
        connection.Open();
        using var command = new NpgsqlCommand($"create database {name}", connection);
        command.ExecuteNonQuery();
        return ConnectionTo(name);
    }

    /// <summary>Ends the server at once, as a crash would.</summary>
    public void Kill() => RunServerProgram("pg_ctl", "-D", Path.Combine(_folder, "data"), "-m", "immediate", "stop");

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        if (File.Exists(Path.Combine(_folder, "data", "postmaster.pid"))) Kill();
        Directory.Delete(_folder, recursive: true);
    }

    private static bool IsRoot => Environment.UserName == "root";

    private string ConnectionTo(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database};Include Error Detail=true");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void RunServerProgram(string program, params string[] arguments)
    {
        string path = Path.Combine(PostgresBinaries.Folder!, program);
        if (IsRoot) Run("/usr/bin/setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", path, .. arguments]);
        else Run(path, arguments);
    }

    /// <summary>Without redirected streams: a server would hold them open for as long as it lives.</summary>
    private static void Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "\"$0\" \"$@\" > /dev/null 2>&1 < /dev/null", program, .. arguments]) { WorkingDirectory = "/" })!;
        if (!process.WaitForExit(TimeSpan.FromMinutes(3))) throw new InvalidOperationException($"{program} does not come to an end.");
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
