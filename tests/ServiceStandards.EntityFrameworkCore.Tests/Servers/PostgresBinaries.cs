namespace ServiceStandards.EntityFrameworkCore.Tests.Servers;

/// <summary>Finds the programs of a PostgreSQL server: where Debian puts them, or on the path.</summary>
internal static class PostgresBinaries
{
    private const string Debian = "/usr/lib/postgresql";

    /// <summary>The folder of the newest server; null where there is none.</summary>
    public static string? Folder { get; } = Candidates().FirstOrDefault(f => File.Exists(Path.Combine(f, "initdb")) && File.Exists(Path.Combine(f, "postgres")));

    private static IEnumerable<string> Candidates()
    {
        IEnumerable<string> installed = Directory.Exists(Debian) ? Directory.GetDirectories(Debian).OrderByDescending(d => d, StringComparer.Ordinal) : [];
        string[] path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return [.. installed.Select(d => Path.Combine(d, "bin")), .. path];
    }
}
