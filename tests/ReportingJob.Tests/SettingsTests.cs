using Microsoft.Extensions.Hosting;
using ServiceStandards.ReportingJob.Hosting;

namespace ServiceStandards.ReportingJob.Tests;

/// <summary>Whatever is wrong with the settings is said before anything is started.</summary>
public sealed class SettingsTests
{
    [Test]
    public void Good_settings_have_no_problems() => Problems().ShouldBeEmpty();

    [Test]
    public void Every_setting_that_is_wrong_is_named_at_once() => Problems(
        "--Database:Provider=oracle", "--Database:Table=contacts; drop table contacts", "--Database:TimeColumn=arrived at", "--Database:VersionColumn=", "--Database:MaxRejected=2",
        "--Job:Schedule=often", "--Job:ScheduleZone=Middle Earth", "--Job:Period=fortnight", "--Job:LookBackDays=0", "--Job:UnclearDays=-1", "--Job:AtRiskWithin=-00:00:01", "--Job:FewMissesLeft=-1", "--Job:MaxAge=00:00:00")
        .ShouldBe(
        [
            "Database:MaxRejected is 2, expected a share from 0 to 1.",
            "Database:Provider is 'oracle', expected sqlite or postgres.",
            "Database:Table is 'contacts; drop table contacts', expected a name, or a schema and a name.",
            "Database:TimeColumn is 'arrived at', expected the name of a column.",
            "Database:VersionColumn is '', expected the name of a column.",
            "Job:AtRiskWithin is -00:00:01, expected no negative time.",
            "Job:FewMissesLeft is -1, expected 0 or more.",
            "Job:LookBackDays is 0, expected 1 to 3660.",
            "Job:MaxAge is 00:00:00, expected a time above zero.",
            "Job:Period is 'fortnight', expected day, week or month.",
            "Job:Schedule is 'often', expected a cron expression of Quartz, such as 0 0/5 * * * ?.",
            "Job:ScheduleZone is 'Middle Earth', expected a time zone, such as Europe/Amsterdam.",
            "Job:UnclearDays is -1, expected 0 or more.",
        ]);

    [Test]
    public void A_setting_that_nobody_reads_is_an_error() =>
        Problems("--Job:LookbackDay=3").ShouldHaveSingleItem().ShouldContain("'LookbackDay'");

    [Test]
    public void A_setting_of_the_wrong_kind_is_named() =>
        Problems("--Job:LookBackDays=many").ShouldHaveSingleItem().ShouldContain("'Job:LookBackDays'");

    [Test]
    public void A_mapping_with_an_error_is_told_with_its_place() =>
        Problems("--Database:Mapping=standards/contact-centre.yaml").ShouldNotBeEmpty();

    [Test]
    public void Standards_with_an_error_stop_the_job_with_all_problems()
    {
        using var job = new TestJob(TestStandards.Everything);
        job.ChangeStandards(TestStandards.Everything.Replace("share: { csat:", "shre: { csat:", StringComparison.Ordinal));
        using IHost host = job.Host(new LogLines());
        StartProblems.Of(host).ShouldContain(p => p.Contains("Unknown key 'shre'", StringComparison.Ordinal));
    }

    private static List<string> Problems(params string[] settings)
    {
        using var job = new TestJob(TestStandards.Everything);
        using IHost host = job.Host(new LogLines(), settings: settings);
        return [.. StartProblems.Of(host).Order(StringComparer.Ordinal)];
    }
}
