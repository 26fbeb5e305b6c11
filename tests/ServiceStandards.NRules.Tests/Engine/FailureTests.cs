using NRules;
using ServiceStandards.NRules.Facts;
using ServiceStandards.NRules.Sessions;
using ServiceStandards.Records;

namespace ServiceStandards.NRules.Tests.Engine;

/// <summary>A property of a contact throws, or the caller stops: it is said by name, and the session goes on.</summary>
public sealed class FailureTests
{
    private static StandardsFor<BrokenCall> Standards => StandardSet.Parse(Some.Waits).For<BrokenCall>();

    [Test]
    public void A_contact_that_cannot_be_judged_is_named_with_the_rule_and_not_taken_in()
    {
        LiveSession<BrokenCall> session = Standards.StartSession(Some.Noon);
        session.Insert(new BrokenCall { Id = "good" });
        var broken = new BrokenCall { Id = "bad", IsBroken = true };
        Should.Throw<RecordsUnreadableException>(() => session.Insert(broken)).Message
            .ShouldBe("Record bad could not be judged by the rule 'service standards 1: contacts under fast': no such wait");
        session.Standard("fast").Figures.Met.ShouldBe(1);

        broken.IsBroken = false;
        session.Insert(broken);
        session.Standard("fast").Figures.Met.ShouldBe(2);
    }

    [Test]
    public void A_contact_that_breaks_leaves_the_session()
    {
        LiveSession<BrokenCall> session = Standards.StartSession(Some.Noon);
        BrokenCall good = new() { Id = "good" }, bad = new() { Id = "bad" };
        session.InsertAll([good, bad]);
        bad.IsBroken = true;
        Should.Throw<RecordsUnreadableException>(() => session.Update(bad));
        session.Standard("fast").Figures.Met.ShouldBe(1);
        session.Update(good);
        session.Report().Records.Read.ShouldBe(1);
    }

    [Test]
    public void Many_are_taken_in_all_or_none()
    {
        LiveSession<BrokenCall> session = Standards.StartSession(Some.Noon);
        BrokenCall[] calls = [.. Enumerable.Range(0, 5000).Select(i => new BrokenCall { Id = $"c{i}", IsBroken = i == 4999 })];
        Should.Throw<RecordsUnreadableException>(() => session.InsertAll(calls)).Message.ShouldStartWith("Record c4999 ");
        session.Report().Records.Read.ShouldBe(0);
    }

    [Test]
    public void A_plain_session_tells_it_when_it_fires_and_goes_on_without_the_contact()
    {
        ISession session = Standards.CreateSessionFactory().CreateSession();
        session.Insert(new AsOf(Some.Noon));
        session.Insert(new BrokenCall { Id = "good" });
        session.Fire();
        var broken = new BrokenCall { Id = "bad", IsBroken = true };
        session.Insert(broken);
        RuleRhsExpressionEvaluationException failure = Should.Throw<RuleRhsExpressionEvaluationException>(() => session.Fire());
        failure.RuleName.ShouldBe("fast");
        failure.InnerException!.ToString().ShouldContain("Record bad could not be judged");

        session.Retract(broken);
        session.Fire();
        session.Query<StandardVerdict>().Single().Figures.Met.ShouldBe(1);
    }

    [Test]
    public void The_engine_names_the_record_as_well()
    {
        BrokenCall[] calls = [new() { Id = "good" }, new() { Id = "bad", IsBroken = true }];
        Should.Throw<RecordsUnreadableException>(() => new NRulesEngine().Evaluate(Standards, RecordsInMemory.Of(calls), Some.Noon)).Message.ShouldStartWith("Record bad ");
    }

    [Test]
    public void A_cancelled_compilation_gives_no_factory() =>
        Should.Throw<OperationCanceledException>(() => Standards.CreateSessionFactory(cancellation: new CancellationToken(canceled: true)));

    [Test]
    public void A_cancelled_insert_takes_in_nothing()
    {
        using var stop = new CancellationTokenSource();
        LiveSession<BrokenCall> session = Standards.StartSession(Some.Noon);
        Should.Throw<OperationCanceledException>(() => session.InsertAll(Stopping(stop), stop.Token));
        session.Report().Records.Read.ShouldBe(0);
        session.Insert(new BrokenCall { Id = "later" });
        session.Standard("fast").Figures.Met.ShouldBe(1);
    }

    [Test]
    public void A_cancelled_evaluation_gives_no_report()
    {
        using var stop = new CancellationTokenSource();
        Should.Throw<OperationCanceledException>(() => new NRulesEngine().Evaluate(Standards, RecordsInMemory.Of(Stopping(stop)), Some.Noon, cancellation: stop.Token));
    }

    private static IEnumerable<BrokenCall> Stopping(CancellationTokenSource stop)
    {
        for (int i = 0; i < 20000; i++)
        {
            if (i == 9000) stop.Cancel();
            yield return new BrokenCall { Id = $"c{i}" };
        }
    }
}
