using ServiceStandards.Diagnostics;

namespace ServiceStandards.Tests.Binding;

public sealed class NeighbourWithoutTimeTests
{
    public sealed record Survey(string? Customer);

    [Test]
    public void Records_without_a_time_have_no_next_one()
    {
        StandardSet standards = StandardSet.Parse("""
            service-standards: 1
            fields:
              again: { until-next: { same: [customer] } }
            standards:
              once: { share: { again: { above: 7d } }, target: 80% }
            """);

        StandardsException problem = Should.Throw<StandardsException>(() => standards.For<Survey>());

        problem.Diagnostics.ShouldContain(d => d.Code == "SS0740" && d.Location.Line == 3);
    }
}
