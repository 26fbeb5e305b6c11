using ServiceStandards.Tests.Calendars;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Clocks;

/// <summary>A standard for e-mail over tickets whose verdicts were worked out by hand: see <c>email.cases</c>.</summary>
public sealed class EmailStandardTests
{
    private static readonly DateTimeOffset s_asOf = new(2026, 4, 8, 12, 0, 0, TimeSpan.FromHours(2));

    public sealed record Event(DateTimeOffset At, string Name);

    public sealed record Ticket(string Id, Event[] Events);

    private static readonly StandardsFor<Ticket> s_standards = StandardSet.Parse("""
        service-standards: 1
        time-zone: Europe/Amsterdam
        calendars:
          office: { hours: { mon-fri: 09:00-17:30 }, holidays: [2026-04-06] }
          always: { hours: { mon-sun: 00:00-24:00 } }
        fields:
          answer: { clock: { start: created, stop: agent-message, pause: pending, resume: [open, customer-message] }, calendar: office }
          resolution: { clock: requester-wait, calendar: office }
          urgent: { clock: { start: created, stop: agent-message }, calendar: always }
        standards:
          answered:
            share: { answer: { at-most: 4h } }
            target: 80%
          resolved:
            share: { resolution: { at-most: 2wd } }
            target: 60%
          urgent-answered:
            share: { urgent: { at-most: 24h } }
            target: 90%
        """).For<Ticket>();

    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "email.cases" })]
    public void Each_ticket_gets_the_verdict_worked_out_by_hand(string id, string events, string answer, string resolution, string urgent, string workedOut) =>
        s_standards.Evaluate([Of(id, events)], s_asOf).Standards.Select(s => Class(s.Whole)).ShouldBe([answer, resolution, urgent], workedOut);

    [Test]
    public void All_tickets_together_give_the_counts()
    {
        Ticket[] tickets = [.. CaseFile.Read("email.cases").Select(c => Of((string)c.Arguments[0]!, (string)c.Arguments[1]!))];
        IReadOnlyList<StandardResult> results = s_standards.Evaluate(tickets, s_asOf).Standards;

        results.Select(s => (s.Whole.Met, s.Whole.Missed, s.Whole.Pending, s.Whole.Unmeasurable)).ShouldBe([(9, 2, 4, 1), (8, 3, 4, 1), (4, 9, 2, 1)]);
        results.Select(s => s.Verdict).ShouldBe([Verdict.Undecided, Verdict.Compliant, Verdict.NonCompliant]);
        results[1].Evidence.Worst.Select(e => e.Record).ShouldBe(["dst-late", "reopened-late", "solved-late"]);
    }

    private static Ticket Of(string id, string events) => new(id,
    [
        .. events.Split(',', StringSplitOptions.TrimEntries).Select(e => e.Split(' '))
            .Select(e => new Event(new DateTimeOffset(new DateTime(Some.Local($"2026-{e[1]}"), DateTimeKind.Utc)), e[0])),
    ]);

    private static string Class(Figures whole) =>
        whole switch { { Met: 1 } => "met", { Missed: 1 } => "missed", { Pending: 1 } => "pending", { Unmeasurable: 1 } => "unmeasurable", _ => "nothing" };
}
