using ServiceStandards.NRules.Facts;
using ServiceStandards.NRules.Sessions;
using ServiceStandards.Verdicts;

namespace ServiceStandards.NRules.Tests.Engine;

/// <summary>Contacts come, change and go, and the verdict facts follow.</summary>
public sealed class SessionTests
{
    [Test]
    public void Without_contacts_every_standard_and_scorecard_says_that_there_is_no_data()
    {
        LiveSession<Call> session = Some.Session();
        session.Standards.Select(v => v.Verdict).ShouldBe([Verdict.NoData, Verdict.NoData, Verdict.NoData]);
        session.Cells.ShouldBeEmpty();
        session.Scorecards.Select(v => v.Verdict).ShouldBe([Verdict.NoData, Verdict.NoData]);
    }

    [Test]
    public void Verdicts_follow_an_insert_an_update_and_a_retract()
    {
        LiveSession<Call> session = Some.Session();
        Call call = Some.Call("a", waited: 300);
        session.Insert(call);
        session.On("answered-fast").ShouldBe(Verdict.NonCompliant);

        call.AnsweredAt = call.ArrivedAt.AddSeconds(120);
        session.Update(call);
        session.On("answered-fast").ShouldBe(Verdict.Compliant);

        session.Retract(call);
        session.On("answered-fast").ShouldBe(Verdict.NoData);
    }

    [Test]
    public void A_cell_has_a_verdict_while_it_has_contacts()
    {
        LiveSession<Call> session = Some.Session();
        Call call = Some.Call("a", queue: "service");
        session.Insert(call);
        CellVerdict cell = session.Cells.Single(c => c.Standard == "answered-fast");
        (cell.Period, cell.In("queue"), cell.Verdict).ShouldBe(("2026-03-02", "service", Verdict.Compliant));

        call.Queue = "sales";
        session.Update(call);
        session.Cells.Single(c => c.Standard == "answered-fast").In("queue").ShouldBe("sales");

        session.Retract(call);
        session.Cells.ShouldBeEmpty();
    }

    [Test]
    public void A_running_clock_turns_when_the_moment_moves_and_back()
    {
        LiveSession<Call> session = Some.Session();
        session.Insert(new Call { Id = "a", ArrivedAt = Some.Noon.AddSeconds(-90), AnsweredAt = null });
        session.Standard("answered-fast").Figures.Pending.ShouldBe(1);

        session.MoveTo(Some.Noon.AddSeconds(30));
        session.Standard("answered-fast").Figures.Pending.ShouldBe(1, "two minutes are not over before they are");
        session.MoveTo(Some.Noon.AddSeconds(31));
        session.Standard("answered-fast").Figures.Missed.ShouldBe(1);
        session.MoveTo(Some.Noon);
        session.Standard("answered-fast").Figures.Pending.ShouldBe(1);
    }

    [Test]
    public void Scorecards_follow_the_verdicts_on_their_parts_level_by_level()
    {
        LiveSession<Call> session = Some.Session();
        Call call = Some.Call("a", csat: 5);
        session.Insert(call);
        Cards(session).ShouldBe([("all", Verdict.Compliant), ("phone", Verdict.Compliant)]);

        call.Talk = TimeSpan.FromMinutes(7);
        session.Update(call);
        Cards(session).ShouldBe([("all", Verdict.NonCompliant), ("phone", Verdict.NonCompliant)]);
    }

    [Test]
    public void Two_equal_contacts_are_two()
    {
        LiveSession<EqualCall> session = StandardSet.Parse(Some.Waits).For<EqualCall>().StartSession(Some.Noon);
        EqualCall one = new("a", Some.Morning, TimeSpan.FromSeconds(5)), other = one with { };
        session.InsertAll([one, other]);
        session.Standard("fast").Figures.Met.ShouldBe(2);
        session.Retract(one);
        session.Standard("fast").Figures.Met.ShouldBe(1);
    }

    [Test]
    public void One_contact_cannot_be_taken_in_twice()
    {
        LiveSession<Call> session = Some.Session();
        Call call = Some.Call("a");
        session.Insert(call);
        Should.Throw<ArgumentException>(() => session.Insert(call));
        Should.Throw<ArgumentException>(() => session.Update(Some.Call("another")));
        session.Standard("answered-fast").Figures.Met.ShouldBe(1);
    }

    [Test]
    public void An_object_with_the_same_identity_takes_the_place_of_another()
    {
        LiveSession<NamedCall> session = StandardSet.Parse(Some.Waits).For<NamedCall>().StartSession(Some.Noon);
        session.Insert(new NamedCall("a", Some.Morning, TimeSpan.FromSeconds(5)));
        session.Update(new NamedCall("a", Some.Morning, TimeSpan.FromSeconds(25)));
        (session.Standard("fast").Figures.Met, session.Standard("fast").Figures.Missed).ShouldBe((0, 1));
    }

    [Test]
    public void A_neighbour_that_comes_and_goes_turns_the_record_before_it()
    {
        const string once = """
            service-standards: 1
            time-zone: UTC
            fields: { solved-at-once: { until-next: { same: [customer] } } }
            standards: { first-time-right: { share: { solved-at-once: { above: 1h } }, target: 80% } }
            """;
        LiveSession<Call> session = Some.Session(once);
        Call first = new() { Id = "a", Customer = "x" }, second = new() { Id = "b", Customer = "x", ArrivedAt = Some.Morning.AddMinutes(20) };
        session.Insert(first);
        session.Standard("first-time-right").Figures.Met.ShouldBe(1, "three hours have passed without another call");
        session.Insert(second);
        session.Standard("first-time-right").Figures.Missed.ShouldBe(1);
        session.Retract(second);
        session.Standard("first-time-right").Figures.Missed.ShouldBe(0);
    }

    private static (string, Verdict)[] Cards(LiveSession<Call> session) => [.. session.Scorecards.Select(c => (c.Scorecard, c.Verdict)).OrderBy(c => c.Scorecard, StringComparer.Ordinal)];
}
