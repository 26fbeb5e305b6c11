using LiveSession;
using NRules.Fluent;
using ServiceStandards.NRules.Sessions;

namespace ServiceStandards.NRules.Tests.Engine;

/// <summary>The sample's rule of its own: the team lead is told when two standards of one queue fail on the same day.</summary>
public sealed class OwnRuleTests
{
    [Test]
    public void Two_standards_of_one_queue_that_fail_on_one_day_give_an_alert_that_goes_when_one_of_them_recovers()
    {
        LiveSession<Call> session = StandardSet.Parse(Some.Charter).For<Call>().StartSession(Some.Noon, Own());
        session.Insert(Some.Call("a", waited: 300, queue: "sales", talked: 120));
        session.Insert(Some.Call("b", waited: 10, queue: "service", talked: 900));
        session.Session.Query<Alert>().ShouldBeEmpty("each queue fails one standard");

        Call third = Some.Call("c", waited: 300, queue: "sales", talked: 1900);
        session.Insert(third);
        Alert alert = session.Session.Query<Alert>().Single();
        (alert.Queue, alert.Day).ShouldBe(("sales", "2026-03-02"));
        alert.Standards.ShouldBe(["answered-fast", "talk"]);

        third.Talk = TimeSpan.FromSeconds(60);
        session.Update(third);
        session.Session.Query<Alert>().ShouldBeEmpty();
    }

    [Test]
    public void The_sample_runs_and_tells_of_the_day()
    {
        using var output = new StringWriter();
        Day.Run(output);
        output.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).ShouldBe(Day.Expected);
    }

    private static RuleRepository Own()
    {
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(typeof(TwoStandardsFail)));
        return repository;
    }
}
