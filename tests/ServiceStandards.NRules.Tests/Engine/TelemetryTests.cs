using ServiceStandards.Records;
using ServiceStandards.Tests.Telemetry;

namespace ServiceStandards.NRules.Tests.Engine;

public sealed class TelemetryTests
{
    private static readonly StandardsFor<Call> s_standards = StandardSet.Parse("""
        service-standards: 1
        standards:
          told-by-rules: { share: { talk: { at-most: 2m } }, target: 90% }
          told-by-rules-time: { average: talk, target: { at-most: 10m } }
        """).For<Call>();

    [Test]
    public void The_engine_tells_the_same_series_as_the_streaming_engine()
    {
        Call[] calls = [.. Enumerable.Range(0, 20).Select(i => new Call { Id = $"{i}", Talk = TimeSpan.FromMinutes(i % 4), ArrivedAt = Some.Noon })];
        IReadOnlyDictionary<string, double> streamed = TelemetryHeard.Of("told-by-rules", () => s_standards.Evaluate(calls, Some.Noon));
        streamed.Count.ShouldBe(12);
        TelemetryHeard.Of("told-by-rules", () => new NRulesEngine().Evaluate(s_standards, RecordsInMemory.Of(calls), Some.Noon)).ShouldBe(streamed, ignoreOrder: true);
    }
}
