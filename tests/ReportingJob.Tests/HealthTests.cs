using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using ServiceStandards.ReportingJob.Health;
using ServiceStandards.ReportingJob.Judging;

namespace ServiceStandards.ReportingJob.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class HealthTests : IDisposable
{
    private static readonly DateTimeOffset s_noon = TelephoneSystem.Moment("2026-03-02T12:00Z");
    private readonly TestJob _job = new(TestStandards.Everything);

    public HealthTests() => _job.Clock.Now = s_noon;

    public void Dispose() => _job.Dispose();

    [Test]
    public async Task A_job_without_a_whole_run_is_unhealthy()
    {
        (await Health()).ShouldBe("database: Healthy The contacts can be reached. | last-run: Unhealthy There has been no whole run yet.");
        _job.DiesAfter(3, _job.Folder).ShouldBeTrue();
        (await Health()).ShouldContain("last-run: Unhealthy");
    }

    [Test]
    public async Task It_is_healthy_as_long_as_its_last_run_is_not_too_old_also_after_a_restart()
    {
        _job.Run();
        _job.Clock.Now = s_noon.AddMinutes(30);
        (await Health()).ShouldBe("database: Healthy The contacts can be reached. | last-run: Healthy The last whole run was at 2026-03-02T12:00:00.0000000+00:00.");
        _job.Clock.Now = s_noon.AddMinutes(30).AddTicks(1);
        (await Health()).ShouldContain("last-run: Unhealthy The last whole run was at 2026-03-02T12:00:00.0000000+00:00, more than 00:30:00 ago.");
        _job.Clock.Now = s_noon.AddTicks(-1);
        (await Health()).ShouldContain("last-run: Unhealthy The last whole run was at 2026-03-02T12:00:00.0000000+00:00, which is after now.");
    }

    [Test]
    public async Task A_database_that_is_not_there_or_lacks_the_table_is_unhealthy()
    {
        _job.Run();
        (await Health("--Database:Table=calls")).ShouldContain("database: Unhealthy The contacts cannot be reached: SQLite Error 1: 'no such table: calls'.");
        File.Delete(_job.Database);
        (await Health()).ShouldContain("database: Unhealthy The contacts cannot be reached: SQLite Error 14: 'unable to open database file'.");
        File.Exists(_job.Database).ShouldBeFalse(); // it was not made by asking
    }

    [Test]
    public async Task How_the_job_is_stands_in_a_file_and_in_the_log()
    {
        var log = new LogLines();
        using IHost host = _job.Host(log, isScheduled: true);
        HealthReport report = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        await host.Services.GetServices<IHealthCheckPublisher>().OfType<HealthFile>().Single().PublishAsync(report, CancellationToken.None);
        HealthOfJob written = StateFile.Read<HealthOfJob>(Path.Combine(_job.Folder, "health.json"))!;
        written.Status.ShouldBe(HealthStatus.Unhealthy);
        written.Checks["last-run"].ShouldBe(new HealthOfPart(HealthStatus.Unhealthy, "There has been no whole run yet."));
        log.Lines.ShouldContain("Warning 41: The job is Unhealthy: There has been no whole run yet.");
    }

    private async Task<string> Health(params string[] settings)
    {
        using IHost host = _job.Host(new LogLines(), settings: settings);
        HealthReport report = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        return string.Join(" | ", report.Entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}: {e.Value.Status} {e.Value.Description}"));
    }
}
