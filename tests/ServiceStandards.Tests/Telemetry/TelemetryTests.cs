using System.Collections.Concurrent;
using System.Diagnostics;
using ServiceStandards.Evaluation;
using ServiceStandards.Records;
using ServiceStandards.Telemetry;

namespace ServiceStandards.Tests.Telemetry;

public sealed class TelemetryTests
{
    private static readonly DateTimeOffset s_asOf = new(2026, 3, 31, 0, 0, 0, TimeSpan.Zero);

    private static readonly StandardSet s_standards = StandardSet.Parse("""
        service-standards: 1
        standards:
          told-share: { share: { wait: { at-most: 2m } }, target: 90% }
          told-average: { average: wait, target: { at-most: 10m } }
          told-open: { count: { wait: { at-most: 2m } } }
        """);

    [Test]
    public void A_report_is_told_as_metrics_of_each_standard()
    {
        IReadOnlyDictionary<string, double> told = TelemetryHeard.During(() => s_standards.For<Call>().Evaluate([new("1", Minutes(1)), new("2", Minutes(5)), new("3", null)], s_asOf));
        told["service_standards.standard.share told-share 1 non-compliant"].ShouldBe(0.5);
        told["service_standards.standard.met told-share 1 non-compliant"].ShouldBe(1);
        told["service_standards.standard.missed told-share 1 non-compliant"].ShouldBe(1);
        told["service_standards.standard.pending told-share 1 non-compliant"].ShouldBe(0);
        told["service_standards.standard.unmeasurable told-share 1 non-compliant"].ShouldBe(1);
        told["service_standards.standard.failing told-share 1"].ShouldBe(1);
        told["service_standards.standard.attained.duration told-average 1 compliant"].ShouldBe(180);
        told["service_standards.standard.failing told-average 1"].ShouldBe(0);
        told["service_standards.standard.attained.number told-open 1 none"].ShouldBe(1);
        told.Keys.ShouldContain("service_standards.evaluation.duration");
        told["service_standards.records"].ShouldBeGreaterThan(0);
    }

    [Test]
    public void Counting_by_day_tells_of_rows_and_whoever_reports_of_what_was_kept_tells_of_the_standards()
    {
        StandardSet standards = StandardSet.Parse("""
            service-standards: 1
            standards: { told-by-day: { share: { wait: { at-most: 2m } }, target: 90% } }
            """);
        DatedCall[] calls = [new("1", Minutes(1), s_asOf.AddDays(-1)), new("2", Minutes(5), s_asOf.AddDays(-2))];
        IReadOnlyList<DayTally> days = [];
        IReadOnlyDictionary<string, double> counted = TelemetryHeard.During(() => days = standards.For<DatedCall>().MeasureByDay(RecordsInMemory.Of(calls), s_asOf));
        counted["service_standards.records"].ShouldBeGreaterThan(0);
        counted.Keys.ShouldNotContain(k => k.Contains("told-by-day", StringComparison.Ordinal));
        IReadOnlyDictionary<string, double> told = TelemetryHeard.During(() => ServiceStandardsTelemetry.Tell(standards.Report(days.Select(d => d.Tally).Aggregate((a, b) => a.Merge(b)))));
        told["service_standards.standard.share told-by-day 1 non-compliant"].ShouldBe(0.5);
    }

    [Test]
    public void An_evaluation_is_an_activity_that_says_what_was_judged()
    {
        var ended = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ServiceStandardsTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        s_standards.For<Call>().Evaluate([new("1", Minutes(1))], s_asOf);
        Should.Throw<InvalidOperationException>(() => s_standards.For<Call>().Evaluate(Broken(), s_asOf));
        Activity[] own = [.. ended.Where(a => Equals(a.GetTagItem("service_standards.fingerprint"), s_standards.Fingerprint))];
        own.Length.ShouldBe(2);
        (own[0].GetTagItem("service_standards.records"), own[0].GetTagItem("service_standards.standards"), own[0].Status).ShouldBe((1L, 3, ActivityStatusCode.Unset));
        (own[1].GetTagItem("error.type"), own[1].Status).ShouldBe(("System.InvalidOperationException", ActivityStatusCode.Error));
    }

    private static IEnumerable<Call> Broken()
    {
        yield return new Call("1", null);
        throw new InvalidOperationException("The records broke off.");
    }

    private static TimeSpan? Minutes(int minutes) => TimeSpan.FromMinutes(minutes);

    private sealed record DatedCall(string Id, TimeSpan? Wait, DateTimeOffset ArrivedAt);

    private sealed record Call(string Id, TimeSpan? Wait);
}
