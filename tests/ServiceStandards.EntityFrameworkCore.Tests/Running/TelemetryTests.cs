using ServiceStandards.EntityFrameworkCore.Tests.Tickets;
using ServiceStandards.Tests.Telemetry;

namespace ServiceStandards.EntityFrameworkCore.Tests.Running;

public sealed class TelemetryTests
{
    private static readonly DateTimeOffset s_asOf = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);

    [Test]
    public void The_database_tells_the_same_series_as_the_streaming_engine()
    {
        using var database = TicketsContext.WithThree(SharedServer.NewDatabase());
        StandardsFor<Ticket> standards = StandardSet.Parse("""
            service-standards: 1
            fields: { reply-time: { from: arrived-at, to: first-reply-at } }
            standards:
              told-by-database: { share: { reply-time: { at-most: 4h } }, target: 90% }
              told-by-database-time: { average: reply-time, target: { at-most: 10h } }
            """).For<Ticket>();
        IReadOnlyDictionary<string, double> streamed = TelemetryHeard.Of("told-by-database", () => standards.Evaluate([.. database.Tickets], s_asOf));
        streamed.Count.ShouldBe(12);
        TelemetryHeard.Of("told-by-database", () => standards.EvaluateAsync(database.Tickets, s_asOf).GetAwaiter().GetResult()).ShouldBe(streamed, ignoreOrder: true);
    }
}
