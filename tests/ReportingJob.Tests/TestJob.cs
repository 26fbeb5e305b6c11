using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ServiceStandards.ReportingJob.Contacts;
using ServiceStandards.ReportingJob.Hosting;
using ServiceStandards.ReportingJob.Judging;
using ServiceStandards.ReportingJob.Sample;

namespace ServiceStandards.ReportingJob.Tests;

/// <summary>A job with a folder, a SQLite database, standards and a clock of its own.</summary>
internal sealed class TestJob : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("reporting-job-").FullName;
    private readonly string _standards;

    public TestJob(string standards)
    {
        _standards = Path.Combine(_root, "standards.yaml");
        File.WriteAllText(_standards, standards);
        Database = Path.Combine(_root, "contacts.db");
        SampleDatabase.Create(Database, AppContext.BaseDirectory);
    }

    public SetClock Clock { get; } = new();

    public string Database { get; }

    public string Folder => Path.Combine(_root, "job");

    public string StandardsPath => _standards;

    public StandardSet Standards => StandardSet.Load(_standards);

    public void ChangeStandards(string yaml) => File.WriteAllText(_standards, yaml);

    /// <summary>A host of its own for each run: nothing but the folder is left from the last one.</summary>
    public IHost Host(LogLines log, string? folder = null, bool isScheduled = false, params string[] settings)
    {
        HostApplicationBuilder builder = JobHost.Builder(
            [
                $"--Standards:Paths:0={_standards}", $"--Database:ConnectionString=Data Source={Database};Pooling=false", "--Database:SampleContacts=false",
                $"--Job:Folder={folder ?? Folder}", "--Job:LookBackDays=20", .. settings,
            ],
            isScheduled);
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        builder.Logging.ClearProviders().AddProvider(log);
        return builder.Build();
    }

    /// <summary>Runs once, in a host of its own.</summary>
    public RunOutcome Run(LogLines? log = null, string? folder = null, params string[] settings)
    {
        using IHost host = Host(log ?? new LogLines(), folder, isScheduled: false, settings);
        return host.Services.GetRequiredService<GuardedRun>().Run(CancellationToken.None);
    }

    /// <summary>Runs until the message after so many, and dies there.</summary>
    /// <returns>Whether it died; it does not when there are fewer messages.</returns>
    public bool DiesAfter(int steps, string folder)
    {
        var log = new LogLines { DiesAfter = steps };
        try
        {
            Run(log, folder);
            return false;
        }
        catch (AggregateException killed) when (killed.InnerException is KilledException)
        {
            return true;
        }
    }

    public void Write(IEnumerable<SampleContact> contacts) => SampleDatabase.Write(Database, contacts);

    public void Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=false");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>A report that the job wrote.</summary>
    public string Report(string name, string? folder = null) => File.ReadAllText(Path.Combine(folder ?? Folder, "reports", name));

    /// <summary>The report on all contacts of the database judged at once at the clock's moment.</summary>
    public string WholeReport(string from, string until)
    {
        var dialect = new SqliteDialect($"Data Source={Database};Pooling=false", _root);
        return WholeEvaluation.Json(dialect, Standards, Clock.Now, DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(until, CultureInfo.InvariantCulture));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
