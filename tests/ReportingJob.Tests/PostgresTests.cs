using Npgsql;
using ServiceStandards.EntityFrameworkCore.Tests.Servers;
using ServiceStandards.ReportingJob.Contacts;
using ServiceStandards.ReportingJob.Sample;

namespace ServiceStandards.ReportingJob.Tests;

/// <summary>The job over a PostgreSQL server that is started here.</summary>
public sealed class PostgresTests
{
    [Test]
    public void Runs_over_PostgreSQL_write_the_report_of_all_contacts_judged_at_once_and_see_what_changes()
    {
        if (PostgresServer.Obstacle is { } obstacle) Assert.Ignore(obstacle);
        using PostgresServer server = PostgresServer.Start();
        string connection = server.NewDatabase("contacts");
        Sql(connection, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", "postgres.sql")));
        using var job = new TestJob(TestStandards.Everything);
        var telephone = new TelephoneSystem(contacts => Write(connection, contacts), new DateOnly(2026, 3, 1), days: 4);
        foreach (string moment in (string[])["2026-03-02T11:00Z", "2026-03-02T16:00Z", "2026-03-04T09:00Z"])
        {
            job.Clock.Now = TelephoneSystem.Moment(moment);
            telephone.MoveTo(job.Clock.Now, late: "7");
            Run(job, connection);
            job.Report("2026-03.json").ShouldBe(Expected(job, connection), moment);
        }

        Sql(connection, "update contacts set csat = 1 where id = '20260301-000'; delete from contacts where id = '20260301-001'");
        job.Clock.Now = job.Clock.Now.AddMinutes(5);
        Run(job, connection);
        job.Report("2026-03.json").ShouldBe(Expected(job, connection));
    }

    private static void Run(TestJob job, string connection) =>
        job.Run(null, null, "--Database:Provider=postgres", $"--Database:ConnectionString={connection}").ShouldBe(Judging.RunOutcome.Done);

    private static string Expected(TestJob job, string connection) => WholeEvaluation.Json(
        new PostgresDialect(connection), job.Standards, job.Clock.Now, new DateOnly(2026, 3, 1), job.Standards.DayOf(job.Clock.Now).AddDays(1));

    private static void Sql(string connection, string sql)
    {
        using var open = new NpgsqlConnection(connection);
        open.Open();
        using var command = new NpgsqlCommand(sql, open);
        command.ExecuteNonQuery();
    }

    private static void Write(string connection, IEnumerable<SampleContact> contacts)
    {
        using var open = new NpgsqlConnection(connection);
        open.Open();
        new ContactWriter(open, m => m.UtcDateTime).Write(contacts);
    }
}
