using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ServiceStandards.ReportingJob.Judging;

namespace ServiceStandards.ReportingJob.Tests;

public sealed class HostTests
{
    [Test]
    public async Task By_its_schedule_the_job_runs_as_soon_as_it_is_started()
    {
        using TestJob job = Job();
        using var log = new LogLines();
        using IHost host = job.Host(log, isScheduled: true, settings: "--Job:Schedule=0 1/5 * * * ?"); // not at the minute at which the clock stands
        await host.StartAsync();
        for (int i = 0; i < 300 && !log.Lines.Any(l => l.StartsWith("Information 4: ", StringComparison.Ordinal)); i++) await Task.Delay(100);
        await host.StopAsync();
        log.Lines.Count(l => l.StartsWith("Information 4: Run ended: days judged 2, ", StringComparison.Ordinal)).ShouldBe(1);
        job.Report("2026-03.json").ShouldBe(job.WholeReport("2026-03-01", "2026-03-03"));
    }

    [Test]
    public async Task Metrics_and_traces_go_to_the_collector()
    {
        using TestJob job = Job();
        using var log = new LogLines();
        using var collector = new HttpListener();
        int port = FreePort();
        collector.Prefixes.Add($"http://127.0.0.1:{port}/");
        collector.Start();
        Task<Dictionary<string, string>> collected = Collect(collector);
        using (IHost host = job.Host(log, settings: $"--Telemetry:Endpoint=http://127.0.0.1:{port}"))
        {
            await host.StartAsync();
            host.Services.GetRequiredService<GuardedRun>().Run(CancellationToken.None);
            await host.StopAsync();
        }

        collector.Stop();
        Dictionary<string, string> sent = await collected;
        foreach (string name in (string[])["reporting-job", "service_standards.standard.failing", "service_standards.records", "reporting_job.standard.alert", "reporting_job.runs"]) sent["/v1/metrics"].ShouldContain(name);
        sent["/v1/traces"].ShouldContain("evaluate service standards");
    }

    [TestCase("Day ")]
    [TestCase("Report 2")]
    public void A_process_that_is_killed_at_work_is_made_good_by_the_next_one(string marker)
    {
        using TestJob job = Job();
        var yesterday = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-1);
        new TelephoneSystem(job.Write, yesterday.AddDays(-14), days: 10).MoveTo(new DateTimeOffset(yesterday, TimeOnly.MinValue, TimeSpan.Zero)); // decided by now
        string killed = job.Folder + "-killed", whole = job.Folder;
        using (Process process = Start(job, killed))
        {
            while (process.StandardOutput.ReadLine() is { } line && !line.Contains(marker, StringComparison.Ordinal)) { }
            process.Kill();
            process.WaitForExit();
        }

        File.Exists(Path.Combine(killed, "last-run.json")).ShouldBeFalse();
        foreach (string folder in (string[])[killed, whole])
        {
            using Process process = Start(job, folder);
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            process.ExitCode.ShouldBe(0);
        }

        string[] reports = [.. Directory.GetFiles(Path.Combine(whole, "reports"), "*.json").Select(f => Path.GetFileName(f))];
        reports.ShouldNotBeEmpty();
        foreach (string report in reports) WithoutMoment(job.Report(report, killed)).ShouldBe(WithoutMoment(job.Report(report)), report);
    }

    private static TestJob Job()
    {
        var job = new TestJob(TestStandards.Everything);
        job.Clock.Now = TelephoneSystem.Moment("2026-03-02T12:00Z");
        new TelephoneSystem(job.Write, new DateOnly(2026, 3, 1), days: 2).MoveTo(job.Clock.Now);
        return job;
    }

    /// <summary>The program itself, whose clock is the machine's: by then everything is decided.</summary>
    private static Process Start(TestJob job, string folder) => Process.Start(new ProcessStartInfo("dotnet",
    [
        Path.Combine(AppContext.BaseDirectory, "ReportingJob.dll"), "--once", $"--Standards:Paths:0={job.StandardsPath}", $"--Database:ConnectionString=Data Source={job.Database};Pooling=false",
        "--Database:SampleContacts=false", $"--Job:Folder={folder}", "--Job:LookBackDays=20",
    ]) { RedirectStandardOutput = true })!;

    private static string WithoutMoment(string report) => string.Join('\n', report.Split('\n').Where(l => !l.Contains("\"asOf\"", StringComparison.Ordinal)));

    private static async Task<Dictionary<string, string>> Collect(HttpListener collector)
    {
        var sent = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            while (true)
            {
                HttpListenerContext context = await collector.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                string path = context.Request.Url!.AbsolutePath;
                sent[path] = sent.GetValueOrDefault(path) + Encoding.Latin1.GetString(body.ToArray());
                context.Response.Close();
            }
        }
        catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
        {
            return sent;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
