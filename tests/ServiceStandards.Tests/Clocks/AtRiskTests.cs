using ServiceStandards.Evaluation;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Clocks;

public sealed class AtRiskTests
{
    /// <summary>Monday 2 March 2026, 16:00 in Amsterdam: the office is open until 17:30.</summary>
    private static readonly DateTimeOffset s_asOf = new(2026, 3, 2, 16, 0, 0, TimeSpan.FromHours(1));

    public sealed record Event(DateTimeOffset At, string Name);

    public sealed record Ticket(string Id, DateTimeOffset? ArrivedAt = null, DateTimeOffset? FirstReplyAt = null, DateTimeOffset? QueuedAt = null, DateTimeOffset? AnsweredAt = null, DateTimeOffset? AbandonedAt = null)
    {
        public Event[] Events { get; init; } = [];
    }

    [TestCase("reply: { at-most: 2h }", "15:00", 1, "2026-03-02T17:00:00+01:00", "1h")]
    [TestCase("reply: { below: 2h }", "15:00", 1, "2026-03-02T17:00:00+01:00", "1h")]
    [TestCase("reply: { at-most: 2h }", "14:00", 1, "2026-03-02T16:00:00+01:00", "2h")]
    [TestCase("reply: { below: 2h }", "14:00", 0, null, null)]
    [TestCase("reply: { at-most: 2h }", "13:59", 0, null, null)]
    [TestCase("office-reply: { at-most: 2h }", "15:30", 1, "2026-03-02T17:30:00+01:00", "30m")]
    [TestCase("office-reply: { at-most: 121m }", "15:30", 1, "2026-03-03T09:01:00+01:00", "30m")]
    [TestCase("office-reply: { at-most: 90m }", "16:00", 1, "2026-03-02T17:30:00+01:00", "0s")]
    [TestCase("office-reply: { at-most: 0wd }", "10:00", 1, "2026-03-02T17:30:00+01:00", "6h")]
    [TestCase("office-reply: { at-most: 1wd }", "10:00", 1, "2026-03-03T17:30:00+01:00", "6h")]
    [TestCase("reply: { between: [10m, 2h] }", "15:00", 1, "2026-03-02T17:00:00+01:00", "1h")]
    [TestCase("not: { reply: { above: 2h } }", "15:00", 1, "2026-03-02T17:00:00+01:00", "1h")]
    [TestCase("all: [{ reply: { at-most: 3h } }, { reply: { at-most: 2h } }]", "15:00", 1, "2026-03-02T17:00:00+01:00", "1h")]
    [TestCase("any: [{ reply: { at-most: 3h } }, { reply: { at-most: 2h } }]", "15:00", 1, "2026-03-02T18:00:00+01:00", "1h")]
    [TestCase("reply: { above: 2h }", "15:00", null, null, null)]
    [TestCase("reply: { given: yes }", "15:00", null, null, null)]
    public void An_open_record_is_due_when_its_condition_would_be_lost(string condition, string arrived, int? count, string? due, string? value)
    {
        AtRisk? found = Judge($"share: {{ {condition} }}\n    target: 90%", TimeSpan.FromHours(48), [new Ticket("a", At(arrived))]).AtRisk;
        found?.Count.ShouldBe(count!.Value);
        (found is null).ShouldBe(count is null);
        AtRiskItem? item = found?.Soonest.SingleOrDefault();
        item?.DueAt.ShouldBe(DateTimeOffset.Parse(due!, System.Globalization.CultureInfo.InvariantCulture));
        item?.Value.ShouldBe(value);
        (item is null).ShouldBe(due is null);
    }

    [Test]
    public void Under_a_ceiling_an_open_record_is_due_when_it_would_become_an_offender() =>
        Judge("share: { reply: { above: 2h } }\n    target: { at-most: 5% }", TimeSpan.FromHours(1), [new Ticket("a", At("15:00")), new Ticket("b", At("15:01"))])
            .AtRisk!.Soonest.ShouldHaveSingleItem().Record.ShouldBe("a");

    [Test]
    public void Only_records_due_within_the_time_are_listed_the_soonest_first_then_by_id()
    {
        AtRisk found = Judge("share: { reply: { at-most: 2h } }\n    target: 90%\n    evidence: 3", TimeSpan.FromHours(1),
        [
            new Ticket("d", At("14:30")), new Ticket("c", At("14:10")), new Ticket("b", At("14:30")), new Ticket("a", At("15:00")), new Ticket("late", At("15:00:01")),
            new Ticket("overdue", At("13:00")), new Ticket("replied", At("14:10"), At("15:00")), new Ticket("unknown"),
        ]).AtRisk!;

        found.Count.ShouldBe(4);
        found.Soonest.Select(s => s.Record).ShouldBe(["c", "b", "d"]);
    }

    [Test]
    public void Nobody_asked_no_list() =>
        Judge("share: { reply: { at-most: 2h } }\n    target: 90%", null, [new Ticket("a", At("15:00"))]).AtRisk.ShouldBeNull();

    [Test]
    public void Without_evidence_they_are_counted() =>
        Judge("share: { reply: { at-most: 2h } }\n    target: 90%\n    evidence: 0", TimeSpan.FromHours(1), [new Ticket("a", At("15:00"))])
            .AtRisk!.ShouldSatisfyAllConditions(r => r.Count.ShouldBe(1), r => r.Soonest.ShouldBeEmpty());

    [Test]
    public void A_caller_who_still_waits_is_due_within_the_limit_of_the_service_level() =>
        Judge("service-level: { within: 20m, abandoned: missed, short-abandon: 5s }\n    target: 90%", TimeSpan.FromHours(1),
            [new Ticket("waits", QueuedAt: At("15:50")), new Ticket("lost", QueuedAt: At("15:30")), new Ticket("answered", QueuedAt: At("15:50"), AnsweredAt: At("15:55"))])
            .AtRisk!.Soonest.ShouldHaveSingleItem().ShouldBe(new AtRiskItem("waits", At("16:10"), "10m", 600));

    [Test]
    public void What_is_overdue_is_in_no_list_even_if_the_record_is_not_lost_yet()
    {
        Ticket[] callers = [new Ticket("waits", QueuedAt: At("15:50")), new Ticket("overdue", QueuedAt: At("15:30"))]; // who gives up is met, however late
        Judge("service-level: { within: 20m, abandoned: met }\n    target: 90%", TimeSpan.FromHours(1), callers).AtRisk!.Soonest.ShouldHaveSingleItem().Record.ShouldBe("waits");
        Judge("share: { any: [{ reply: { at-most: 30m } }, { office-reply: { at-most: 2h } }] }\n    target: 90%", TimeSpan.FromHours(48), [new Ticket("a", At("15:00"))])
            .AtRisk!.Soonest.ShouldHaveSingleItem().DueAt.ShouldBe(At("17:00"));
    }

    [Test]
    public void A_paused_clock_is_not_due()
    {
        Ticket counts = new("counts") { Events = [new(At("15:00"), "created"), new(At("15:10"), "pending"), new(At("15:20"), "open")] };
        Ticket paused = new("paused") { Events = [new(At("15:00"), "created"), new(At("15:10"), "pending")] };
        Judge("share: { waiting: { at-most: 2h } }\n    target: 90%", TimeSpan.FromDays(9), [counts, paused])
            .AtRisk!.Soonest.ShouldHaveSingleItem().ShouldBe(new AtRiskItem("counts", At("17:10"), "50m", 3000));
    }

    [Test]
    public void The_list_is_the_same_for_any_split_of_the_records()
    {
        StandardsFor<Ticket> standards = Standards("share: { reply: { at-most: 2h } }\n    target: 90%\n    evidence: 3");
        var options = new EvaluationOptions { AtRiskWithin = TimeSpan.FromHours(1) };
        Ticket[] tickets = [.. Enumerable.Range(0, 40).Select(i => new Ticket($"t{i * 7 % 40:00}", s_asOf.AddMinutes(-60 - (i % 13))))];
        AtRisk whole = standards.Evaluate(tickets, s_asOf, options).Standards[0].AtRisk!;

        for (int at = 0; at <= tickets.Length; at += 8)
        {
            AtRisk parts = standards.Report(standards.Measure(tickets[at..], s_asOf, options).Merge(standards.Measure(tickets[..at], s_asOf, options))).Standards[0].AtRisk!;
            parts.Count.ShouldBe(whole.Count);
            parts.Soonest.ShouldBe(whole.Soonest);
        }

        whole.Count.ShouldBe(40);
        Should.Throw<InvalidOperationException>(() => standards.Measure(tickets, s_asOf, options).Merge(standards.Measure(tickets, s_asOf)));
    }

    [Test]
    public void A_negative_time_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Judge("share: { reply: { at-most: 2h } }", TimeSpan.FromTicks(-1), []));

    [Test]
    public void All_time_to_come_may_be_asked_for() =>
        Judge("share: { reply: { at-most: 2h } }\n    target: 90%", TimeSpan.MaxValue, [new Ticket("a", At("15:00"))]).AtRisk!.Count.ShouldBe(1);

    private static DateTimeOffset At(string time) => new(new DateOnly(2026, 3, 2), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(1));

    private static StandardResult Judge(string measure, TimeSpan? within, Ticket[] tickets) =>
        Standards(measure).Evaluate(tickets, s_asOf, new EvaluationOptions { AtRiskWithin = within }).Standards[0];

    private static StandardsFor<Ticket> Standards(string measure) => StandardSet.Parse($$"""
        service-standards: 1
        time-zone: Europe/Amsterdam
        calendars:
          office: { hours: { mon-fri: 09:00-17:30 } }
        fields:
          reply: { from: arrived-at, to: first-reply-at }
          office-reply: { from: arrived-at, to: first-reply-at, calendar: office }
          waiting: { clock: requester-wait }
        standards:
          timely:
            {{measure}}
        """).For<Ticket>();
}
