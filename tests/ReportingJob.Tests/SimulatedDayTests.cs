using System.Globalization;
using System.Text;

namespace ServiceStandards.ReportingJob.Tests;

/// <summary>The log of a day, in the middle of which the job dies and is started again.</summary>
[SetCulture("tr-TR")]
public sealed class SimulatedDayTests
{
    private readonly StringBuilder _text = new();

    [Test]
    public void The_log_of_a_day_with_a_restart_tells_what_was_judged_and_each_alert_once_it_is_written()
    {
        using var job = new TestJob(TestStandards.Everything);
        var telephone = new TelephoneSystem(job.Write, new DateOnly(2026, 3, 2), days: 2);
        Run(job, telephone, "2026-03-02T09:00Z");
        Run(job, telephone, "2026-03-02T12:00Z", diesAfter: 3);
        Run(job, telephone, "2026-03-02T12:05Z");
        Run(job, telephone, "2026-03-02T16:30Z", diesAfter: 1);
        Run(job, telephone, "2026-03-02T16:35Z");
        Run(job, telephone, "2026-03-03T00:00Z");
        _text.ToString().Replace('\u00a0', ' ').ShouldBeApproved("simulated-day");
    }

    private void Run(TestJob job, TelephoneSystem telephone, string moment, int? diesAfter = null)
    {
        job.Clock.Now = TelephoneSystem.Moment(moment);
        telephone.MoveTo(job.Clock.Now, late: "7");
        using var log = new LogLines { DiesAfter = diesAfter };
        try
        {
            job.Run(log);
        }
        catch (AggregateException killed) when (killed.InnerException is KilledException)
        {
            log.Lines[^1].ShouldBe("killed");
        }

        _text.Append(CultureInfo.InvariantCulture, $"{job.Clock.Now:yyyy-MM-dd HH:mm} UTC\n");
        foreach (string line in log.Lines) _text.Append(CultureInfo.InvariantCulture, $"  {line}\n");
    }
}
