using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServiceStandards.ReportingJob.Settings;
using ServiceStandards.ReportingJob.Telemetry;

namespace ServiceStandards.ReportingJob.Sample;

/// <summary>A SQLite file with made-up contacts of the last two months, for whoever wants to see the job at work.</summary>
internal sealed class SampleDatabase(IOptions<DatabaseSettings> settings, IHostEnvironment environment, TimeProvider clock, ILogger<SampleDatabase> logger)
{
    private const int Days = 62;

    /// <summary>A time as SQLite holds it here.</summary>
    public static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Makes an empty database with the tables of <c>schema/sqlite.sql</c>.</summary>
    public static void Create(string path, string folder)
    {
        using SqliteConnection connection = Open(path, SqliteOpenMode.ReadWriteCreate);
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = File.ReadAllText(Path.Combine(folder, "schema", "sqlite.sql"));
        command.ExecuteNonQuery();
    }

    public static int Write(string path, IEnumerable<SampleContact> contacts)
    {
        using SqliteConnection connection = Open(path, SqliteOpenMode.ReadWrite);
        return new ContactWriter(connection, Text).Write(contacts);
    }

    /// <summary>Makes the file where it is wanted and not there; beside its place first, so that one that was not finished is not taken for whole.</summary>
    public void MakeWhereAbsent()
    {
        if (!settings.Value.SampleContacts) return;
        string path = Path.GetFullPath(new SqliteConnectionStringBuilder(settings.Value.ConnectionString).DataSource, environment.ContentRootPath), beside = path + ".making";
        if (File.Exists(path)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Delete(beside);
        Create(beside, environment.ContentRootPath);
        int written = Write(beside, Until(clock.GetUtcNow()));
        File.Move(beside, path);
        JobLog.SampleMade(logger, written, path);
    }

    private static IEnumerable<SampleContact> Until(DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return Enumerable.Range(0, Days).Select(i => today.AddDays(i + 1 - Days))
            .SelectMany(d => SampleContacts.Of(d, new DateTimeOffset(d, new TimeOnly(7, 0), TimeSpan.Zero)))
            .Where(c => c.ArrivedAt <= now).Select(c => c.At(now));
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
