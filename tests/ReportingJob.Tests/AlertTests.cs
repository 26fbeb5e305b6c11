using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServiceStandards.Evaluation;
using ServiceStandards.ReportingJob.Alerts;
using ServiceStandards.ReportingJob.Telemetry;

namespace ServiceStandards.ReportingJob.Tests;

public sealed class AlertTests
{
    private static readonly DateTimeOffset s_noon = TelephoneSystem.Moment("2026-03-02T12:00Z");

    [Test]
    public void A_standard_that_is_not_met_fails_with_its_sentence() =>
        Of("share: { wait: { at-most: 1m } }, target: 80%", Waits(7, 3)).ShouldBe("Fails: 80 % of the contacts have a wait of at most 1 minute. That is not achieved: 70 %, 1 contact too few.");

    [Test]
    public void Few_misses_left_are_a_danger_once_something_was_missed()
    {
        Of("share: { wait: { at-most: 1m } }, target: 80%", Waits(30, 4)).ShouldBe("AboutToFail: Misses left: 2.");
        Of("share: { wait: { at-most: 1m } }, target: 80%", Waits(40, 5)).ShouldBe("None: ");
        Of("share: { wait: { at-most: 1m } }, target: 80%", Waits(5, 0)).ShouldBe("None: ");
        Of("every: { wait: { at-most: 1m } }", Waits(50, 0)).ShouldBe("None: ");
    }

    [Test]
    public void Under_a_ceiling_the_offenders_that_are_still_allowed_are_the_misses_left()
    {
        Of("share: { wait: { above: 1m } }, target: { at-most: 20% }", Waits(30, 4)).ShouldBe("AboutToFail: Misses left: 2.");
        Of("share: { wait: { above: 1m } }, target: { at-most: 20% }", Waits(30, 0)).ShouldBe("None: ");
    }

    [Test]
    public void What_is_only_tolerated_or_cannot_be_decided_is_about_to_fail()
    {
        Of("share: { wait: { at-most: 1m } }, target: { at-least: 80%, tolerate: 15pp }", Waits(7, 3)).ShouldStartWith("AboutToFail: 80 %");
        Of("share: { wait: { at-most: 1m } }, target: 80%", [.. Waits(17, 1), .. Enumerable.Range(0, 5).Select(i => new Call($"u{i}", s_noon, null, s_noon))]).ShouldStartWith("AboutToFail: 80 %");
    }

    [Test]
    public void Too_few_records_and_no_target_are_no_alarm()
    {
        Of("share: { wait: { at-most: 1m } }, target: 80%, minimum: 30", Waits(1, 5)).ShouldBe("None: ");
        Of("share: { wait: { at-most: 1m } }", Waits(1, 5)).ShouldBe("None: ");
        Of("share: { wait: { at-most: 1m } }, target: 80%", []).ShouldBe("None: ");
    }

    [Test]
    public void More_open_records_at_risk_than_misses_left_are_a_danger()
    {
        const string Replies = "share: { reply-time: { at-most: 4h } }, target: 80%";
        Call[] replied = [.. Enumerable.Range(0, 40).Select(i => new Call($"r{i}", s_noon.AddHours(-5), null, s_noon.AddHours(-4)))];
        Call[] dueInAnHour = [.. Enumerable.Range(0, 11).Select(i => new Call($"o{i}", s_noon.AddHours(-3), null, null))];
        Of(Replies, [.. replied, .. dueInAnHour]).ShouldBe("AboutToFail: Open contacts that must soon be served: 11; misses left: 8.");
        Of(Replies, [.. replied, .. dueInAnHour[..8]]).ShouldBe("None: ");
        Of(Replies, [.. replied, .. dueInAnHour.Select(c => c with { ArrivedAt = s_noon.AddHours(-1) })]).ShouldBe("None: ");
    }

    [Test]
    public void A_figure_that_cannot_stay_is_a_danger() =>
        Of("average: reply-time, target: { at-most: 4h }", [new Call("1", s_noon.AddHours(-5), null, s_noon.AddHours(-4)), new Call("2", s_noon.AddHours(-30), null, null)])
            .ShouldBe("AboutToFail: The figure complies and cannot stay so: with the time so far of open contacts it is beyond the target.");

    [Test]
    public void A_scorecard_is_told_like_a_standard() =>
        Alerts("s: { share: { wait: { at-most: 1m } }, target: 80% }\nscorecards:\n  card: { parts: { s: 1 } }", Waits(7, 3)).Select(a => $"{a.Name} {a.Level} {a.Reason}")
            .Last().ShouldBe("card Fails The scorecard is non-compliant.");

    [Test]
    public void A_warning_is_logged_when_it_gets_worse_and_once_only_and_the_metric_tells_each_time()
    {
        var told = new List<string>();
        using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        using var meter = new JobMeter(services.GetRequiredService<IMeterFactory>());
        using var listener = new MeterListener { InstrumentPublished = (i, l) => { if (i.Meter.Name == JobMeter.Name) l.EnableMeasurementEvents(i); } };
        listener.SetMeasurementEventCallback<int>((i, value, tags, _) => told.Add($"{i.Name} {tags[0].Value} {value}"));
        listener.Start();
        using var log = new LogLines();
        var teller = new AlertTeller(meter, log);
        AlertLevel[] way = [AlertLevel.None, AlertLevel.AboutToFail, AlertLevel.AboutToFail, AlertLevel.Fails, AlertLevel.Fails, AlertLevel.AboutToFail, AlertLevel.None];
        foreach (var (before, now) in way.Prepend(AlertLevel.None).Zip(way)) teller.Tell([new Alert("s", now, "Why.")], new Dictionary<string, AlertLevel> { ["s"] = before });
        log.Lines.ShouldBe(["Warning 11: Standard s is about to fail: Why.", "Warning 10: Standard s fails: Why.", "Information 12: Standard s does not fail any more, and still may: Why.", "Information 13: Standard s is out of danger"]);
        told.ShouldBe([.. way.Select(l => $"reporting_job.standard.alert s {(int)l}")]);
    }

    [Test]
    public void A_job_warns_of_a_standard_that_fails_once_also_when_it_is_restarted()
    {
        using var job = new TestJob(TestStandards.Everything.Replace("within: 60s", "within: 1s", StringComparison.Ordinal));
        job.Clock.Now = s_noon;
        new TelephoneSystem(job.Write, new DateOnly(2026, 3, 1), days: 2).MoveTo(s_noon);
        using LogLines first = new(), second = new();
        job.Run(first);
        job.Clock.Now = s_noon.AddMinutes(1);
        job.Run(second);
        first.Of(LogLevel.Warning).ShouldContain(l => l.StartsWith("Warning 10: Standard answered fails: ", StringComparison.Ordinal));
        first.Of(LogLevel.Warning).ShouldContain("Warning 10: Standard charter fails: The scorecard is non-compliant.");
        second.Of(LogLevel.Warning).ShouldBeEmpty();
    }

    private static string Of(string standard, Call[] calls)
    {
        Alert alert = Alerts($"s: {{ {standard} }}", calls).ShouldHaveSingleItem();
        return $"{alert.Level}: {alert.Reason.Replace('\u00a0', ' ')}";
    }

    private static IReadOnlyList<Alert> Alerts(string standards, Call[] calls)
    {
        var set = StandardSet.Parse($"service-standards: 1\nfields: {{ reply-time: {{ from: arrived-at, to: first-reply-at }} }}\nstandards:\n  {standards}\n");
        return new AlertsOf(few: 3).Report(set.For<Call>().Evaluate(calls, s_noon, new EvaluationOptions { AtRiskWithin = TimeSpan.FromHours(2) }));
    }

    private static Call[] Waits(int met, int missed) => [.. Enumerable.Range(0, met + missed).Select(i => new Call($"{i}", s_noon, TimeSpan.FromSeconds(i < met ? 60 : 61), s_noon))];

    private sealed record Call(string Id, DateTimeOffset ArrivedAt, TimeSpan? Wait, DateTimeOffset? FirstReplyAt);
}
