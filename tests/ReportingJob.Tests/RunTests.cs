using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ServiceStandards.Records;
using ServiceStandards.ReportingJob.Judging;

namespace ServiceStandards.ReportingJob.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RunTests : IDisposable
{
    private readonly TestJob _job = new(TestStandards.Everything);
    private readonly LogLines _log = new();

    public RunTests()
    {
        _job.Clock.Now = TelephoneSystem.Moment("2026-03-02T12:00Z");
        new TelephoneSystem(_job.Write, new DateOnly(2026, 3, 1), days: 2).MoveTo(_job.Clock.Now);
    }

    public void Dispose()
    {
        _job.Dispose();
        _log.Dispose();
    }

    [Test]
    public void A_run_leaves_reports_a_history_and_what_it_came_to_and_nothing_unfinished()
    {
        Directory.CreateDirectory(Path.Combine(_job.Folder, "reports"));
        File.WriteAllText(Path.Combine(_job.Folder, "reports", "2026-03.json.17-1.part"), "{ \"half");
        _job.Run(_log).ShouldBe(RunOutcome.Done);
        Directory.GetFiles(_job.Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ShouldBe(
            ["2026-03-01.tally.json", "2026-03-02.tally.json", "2026-03.html", "2026-03.json", "job.lock", "last-run.json", "state.json"]);
        LastRun last = StateFile.Read<LastRun>(Path.Combine(_job.Folder, "last-run.json"))!;
        (last.AsOf, last.Days).ShouldBe((_job.Clock.Now, 2));
        last.Reports.ShouldBe(["2026-03.json", "2026-03.html"]);
    }

    [Test]
    public void A_report_can_be_about_a_week_or_a_day()
    {
        _job.Run(_log, null, "--Job:Period=week");
        _job.Run(_log, null, "--Job:Period=day");
        Directory.GetFiles(Path.Combine(_job.Folder, "reports"), "*.html").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ShouldBe(["2026-03-01.html", "2026-03-02.html", "2026-W09.html", "2026-W10.html"]);
    }

    [Test]
    public void While_another_process_works_in_the_folder_a_run_is_left_out_with_a_warning()
    {
        using IHost host = _job.Host(_log);
        using (host.Services.GetRequiredService<JobFolder>().TryLock()) _job.Run(_log).ShouldBe(RunOutcome.Busy);
        _log.Of(LogLevel.Warning).ShouldHaveSingleItem().ShouldStartWith("Warning 21: Another process works in ");
        Directory.Exists(Path.Combine(_job.Folder, "reports")).ShouldBeFalse();
        _job.Run().ShouldBe(RunOutcome.Done);
    }

    [Test]
    public void A_clock_that_was_set_back_judges_nothing_until_it_has_caught_up()
    {
        _job.Run();
        string before = _job.Report("2026-03.json");
        _job.Clock.Now = _job.Clock.Now.AddMinutes(-1);
        _job.Run(_log).ShouldBe(RunOutcome.ClockBehind);
        _log.Of(LogLevel.Warning).ShouldHaveSingleItem().ShouldStartWith("Warning 22: ");
        _job.Report("2026-03.json").ShouldBe(before);
        _job.Clock.Now = _job.Clock.Now.AddMinutes(1);
        _job.Run().ShouldBe(RunOutcome.Done);
    }

    [Test]
    public void A_row_that_cannot_be_read_is_counted_as_rejected_and_told_and_is_gone_when_it_is_mended()
    {
        _job.Sql("update contacts set answered_at = 'soon' where id = '20260301-000'");
        _job.Run(_log);
        _log.Of(LogLevel.Warning).ShouldContain(l => l.StartsWith("Warning 23: Rows that cannot be read, from 2026-03-01T00:00:00.0000000+01:00 on: 1. They are counted as rejected. The first: row ", StringComparison.Ordinal) && l.Contains("column answered_at: ", StringComparison.Ordinal));
        Rejected().ShouldBe(1);
        _job.Sql("update contacts set answered_at = null where id = '20260301-000'");
        _job.Clock.Now = _job.Clock.Now.AddMinutes(5);
        _job.Run();
        Rejected().ShouldBe(0);
        _job.Report("2026-03.json").ShouldBe(_job.WholeReport("2026-03-01", "2026-03-03"));
    }

    [Test]
    public void Too_many_rows_that_cannot_be_read_break_the_run_off_and_the_last_report_stays()
    {
        _job.Run();
        string before = _job.Report("2026-03.json");
        _job.Sql("update contacts set answered_at = 'soon'");
        Should.Throw<RecordsUnreadableException>(() => _job.Run(_log)).Message.ShouldStartWith("12 of 12 rows from 2026-03-01T00:00:00.0000000+01:00 on cannot be read. The first: row 1, column answered_at: ");
        _log.Of(LogLevel.Error).ShouldHaveSingleItem().ShouldStartWith("Error 30: ");
        _job.Report("2026-03.json").ShouldBe(before);
    }

    [Test]
    public void A_column_of_times_that_is_not_the_contacts_own_time_is_an_error()
    {
        _job.Sql("alter table contacts add column booked_at text; update contacts set booked_at = '2026-03-02T09:00:00Z'");
        Should.Throw<InvalidOperationException>(() => _job.Run(_log, null, "--Database:TimeColumn=booked_at")).Message.ShouldStartWith("Contacts that the database holds as of 2026-03-02 are of 2026-03-01 by their field arrived-at.");
    }

    [Test]
    public void Contacts_without_a_time_are_told()
    {
        _job.Sql("alter table contacts add column came_at text; update contacts set came_at = arrived_at where id <> '20260301-000'");
        _job.Run(_log, null, "--Database:TimeColumn=came_at");
        _log.Of(LogLevel.Warning).ShouldContain("Warning 20: Contacts without a time, which are of no day and in no report: 1");
    }

    private long Rejected() => System.Text.Json.JsonDocument.Parse(_job.Report("2026-03.json")).RootElement.GetProperty("records").GetProperty("rejected").GetInt64();
}
