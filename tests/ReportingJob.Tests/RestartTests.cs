using System.Globalization;
using ServiceStandards.ReportingJob.Sample;

namespace ServiceStandards.ReportingJob.Tests;

/// <summary>Nothing is lost and nothing counts twice: whatever happens to a run, the next one writes the report that judging all contacts at once gives.</summary>
[SetCulture("tr-TR")]
public sealed class RestartTests
{
    private static readonly DateOnly s_first = new(2026, 3, 1);

    [Test]
    public void A_run_that_dies_at_any_step_is_made_good_by_the_next_one()
    {
        using var job = new TestJob(TestStandards.Everything);
        var telephone = new TelephoneSystem(job.Write, s_first, days: 5);
        int deaths = 0;
        foreach (string moment in (string[])["2026-03-02T11:00Z", "2026-03-02T23:30Z", "2026-03-03T12:00Z", "2026-03-05T08:00Z"])
        {
            MoveTo(job, telephone, moment, minutes: 0);
            Change(job, moment);
            string[] dead = [.. Dead(job)];
            deaths += dead.Length;
            dead.Length.ShouldBeGreaterThan(5);
            MoveTo(job, telephone, moment, minutes: 7);
            string expected = Expected(job);
            foreach (string folder in dead.Append(job.Folder))
            {
                job.Run(folder: folder);
                job.Report("2026-03.json", folder).ShouldBe(expected, $"{Path.GetFileName(folder)} at {moment}");
            }

            foreach (string folder in dead) Directory.Delete(folder, recursive: true);
        }

        TestContext.Out.WriteLine($"{deaths} deaths");
    }

    [Test]
    public void Every_run_of_a_week_writes_the_report_of_all_contacts_judged_at_once()
    {
        using var job = new TestJob(TestStandards.Everything);
        var telephone = new TelephoneSystem(job.Write, s_first, days: 5);
        for (DateTimeOffset now = TelephoneSystem.Moment("2026-03-01T09:00Z"); now < TelephoneSystem.Moment("2026-03-07T12:00Z"); now = now.AddHours(11))
        {
            job.Clock.Now = now;
            telephone.MoveTo(now, late: "7");
            job.Run();
            job.Report("2026-03.json").ShouldBe(Expected(job), $"at {now:O}");
        }
    }

    [Test]
    public void Standards_that_look_at_neighbours_see_a_contact_that_came_late_between_two_others()
    {
        using var job = new TestJob(TestStandards.Neighbours);
        var telephone = new TelephoneSystem(job.Write, s_first, days: 4);
        foreach (string moment in (string[])["2026-03-02T20:00Z", "2026-03-03T20:00Z", "2026-03-04T20:00Z", "2026-03-09T20:00Z"])
        {
            job.Clock.Now = TelephoneSystem.Moment(moment);
            telephone.MoveTo(job.Clock.Now, late: "3");
            job.Run();
            job.Report("2026-03.json").ShouldBe(Expected(job), moment);
        }
    }

    [Test]
    public void Days_that_nothing_has_changed_on_are_not_judged_again()
    {
        using var job = new TestJob(TestStandards.Everything);
        var telephone = new TelephoneSystem(job.Write, s_first, days: 2);
        job.Clock.Now = TelephoneSystem.Moment("2026-03-09T12:00Z");
        telephone.MoveTo(job.Clock.Now);
        job.Run();
        Judged(job).ShouldBe(["2026-03-09"]);
        job.Sql("update contacts set csat = 1 where id = (select max(id) from contacts where arrived_at < '2026-03-02')");
        Judged(job).ShouldBe(["2026-03-01", "2026-03-09"]);
        job.Sql("update contacts set arrived_at = '2026-03-04T09:00:00Z' where id = (select max(id) from contacts)");
        Judged(job).ShouldBe(["2026-03-02", "2026-03-04", "2026-03-09"]);
        job.Sql("delete from contacts where id = (select min(id) from contacts)");
        Judged(job).ShouldBe(["2026-03-01", "2026-03-09"]);
        job.Report("2026-03.json").ShouldBe(Expected(job));
    }

    [Test]
    public void The_report_of_the_last_month_is_written_again_when_a_contact_of_it_comes_late_even_if_the_run_that_saw_it_died()
    {
        using var job = new TestJob(TestStandards.Everything);
        var telephone = new TelephoneSystem(job.Write, new DateOnly(2026, 3, 30), days: 3);
        job.Clock.Now = TelephoneSystem.Moment("2026-04-05T12:00Z");
        telephone.MoveTo(job.Clock.Now);
        job.Run();
        string before = job.Report("2026-03.json");
        job.Sql("update contacts set csat = 1 where id = (select max(id) from contacts where arrived_at < '2026-03-31')");
        job.DiesAfter(3, job.Folder).ShouldBeTrue(); // both days are kept, no report is written
        job.Report("2026-03.json").ShouldBe(before);
        job.Clock.Now = job.Clock.Now.AddMinutes(5);
        job.Run();
        job.Report("2026-03.json").ShouldNotBe(before);
    }

    [Test]
    public void What_time_alone_changed_in_the_last_month_is_in_its_report_even_if_the_run_that_judged_it_died()
    {
        using TestJob job = WithOpenCallback();
        string dying = job.Folder, living = job.Folder + "-living";
        job.Clock.Now = TelephoneSystem.Moment("2026-03-31T22:05Z"); // April has begun in Amsterdam, the callback is still in time
        job.Run(folder: dying);
        job.Run(folder: living);
        string before = job.Report("2026-03.json");
        job.Clock.Now = TelephoneSystem.Moment("2026-03-31T23:30Z");
        job.DiesAfter(3, dying).ShouldBeTrue(); // it is missed, and kept as missed; nothing is pending any more
        job.Clock.Now = TelephoneSystem.Moment("2026-03-31T23:35Z");
        job.Run(folder: dying);
        job.Run(folder: living);
        job.Report("2026-03.json", dying).ShouldBe(job.Report("2026-03.json", living));
        job.Report("2026-03.json", dying).ShouldNotBe(before);
    }

    [Test]
    public void Contacts_that_the_database_no_longer_holds_stay_in_the_history_once_they_are_out_of_sight()
    {
        using var job = new TestJob(TestStandards.Everything);
        var telephone = new TelephoneSystem(job.Write, s_first, days: 2);
        job.Clock.Now = TelephoneSystem.Moment("2026-03-09T12:00Z");
        telephone.MoveTo(job.Clock.Now);
        job.Run();
        long before = Read(job);
        before.ShouldBeGreaterThan(0);
        job.Clock.Now = TelephoneSystem.Moment("2026-03-25T12:00Z");
        job.Sql("delete from contacts");
        job.Run();
        Read(job).ShouldBe(before);
    }

    [Test]
    public void Changed_standards_begin_a_history_of_their_own_from_the_database()
    {
        using var job = new TestJob(TestStandards.Everything);
        var telephone = new TelephoneSystem(job.Write, s_first, days: 2);
        job.Clock.Now = TelephoneSystem.Moment("2026-03-09T12:00Z");
        telephone.MoveTo(job.Clock.Now);
        job.Run();
        job.ChangeStandards(TestStandards.Everything.Replace("within: 60s", "within: 20s", StringComparison.Ordinal));
        job.Run();
        job.Report("2026-03.json").ShouldBe(Expected(job));
        Directory.GetDirectories(Path.Combine(job.Folder, "history")).Length.ShouldBe(2);
    }

    private static TestJob WithOpenCallback()
    {
        var job = new TestJob(TestStandards.Everything);
        DateTimeOffset arrived = TelephoneSystem.Moment("2026-03-31T20:00Z");
        job.Write([new SampleContact { Id = "open", Channel = "voice", ArrivedAt = arrived, EndedAt = arrived.AddMinutes(1), Outcome = "callback" }]);
        return job;
    }

    private static void MoveTo(TestJob job, TelephoneSystem telephone, string moment, int minutes)
    {
        job.Clock.Now = TelephoneSystem.Moment(moment).AddMinutes(minutes);
        telephone.MoveTo(job.Clock.Now, late: "7");
    }

    /// <summary>What nobody expects of contacts of the day before: a survey is answered, one is moved, one is gone.</summary>
    private static void Change(TestJob job, string moment)
    {
        if (moment != "2026-03-03T12:00Z") return;
        job.Sql("""
            update contacts set csat = 1 where id = '20260302-000';
            update contacts set arrived_at = '2026-03-01T22:30:00Z' where id = '20260302-001';
            delete from contacts where id = '20260302-002';
            """);
    }

    /// <summary>Copies of the job's folder, in each of which a run has died a step later than in the one before.</summary>
    private static IEnumerable<string> Dead(TestJob job)
    {
        Directory.CreateDirectory(job.Folder);
        for (int steps = 0; ; steps++)
        {
            string copy = $"{job.Folder}-dead-{steps}";
            Copy(job.Folder, copy);
            if (!job.DiesAfter(steps, copy))
            {
                Directory.Delete(copy, recursive: true);
                yield break;
            }

            yield return copy;
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string folder in Directory.GetDirectories(from, "*", SearchOption.AllDirectories)) Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories)) File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
    }

    private static string Expected(TestJob job) =>
        job.WholeReport("2026-03-01", job.Standards.DayOf(job.Clock.Now).AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static string[] Judged(TestJob job)
    {
        job.Clock.Now = job.Clock.Now.AddMinutes(5);
        var log = new LogLines();
        job.Run(log);
        return [.. log.Lines.Where(l => l.StartsWith("Information 2: Day ", StringComparison.Ordinal)).Select(l => l.Split(' ')[3])];
    }

    private static long Read(TestJob job) => System.Text.Json.JsonDocument.Parse(job.Report("2026-03.json")).RootElement.GetProperty("records").GetProperty("read").GetInt64();
}
