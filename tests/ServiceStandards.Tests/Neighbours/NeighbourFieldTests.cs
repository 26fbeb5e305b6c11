using ServiceStandards.Diagnostics;
using ServiceStandards.Evaluation;
using ServiceStandards.Records;
using ServiceStandards.Verdicts;

namespace ServiceStandards.Tests.Neighbours;

public sealed class NeighbourFieldTests
{
    private static readonly DateTimeOffset s_asOf = new(2026, 3, 31, 12, 0, 0, TimeSpan.Zero);

    public sealed record Call(string Id, string? Customer, string? Topic, DateTimeOffset? ArrivedAt, decimal? Size = null, bool? Vip = null);

    private static Call Some(string id, string? at, string? customer = "ann", string? topic = "bill", decimal? size = null, bool? vip = null) =>
        new(id, customer, topic, at is null ? null : DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), size, vip);

    [Test]
    public void The_next_record_of_the_same_customer_and_topic_is_found_in_any_order()
    {
        Call[] calls = [Some("c", "2026-03-20T10:00Z"), Some("a", "2026-03-01T10:00Z"), Some("b", "2026-03-08T10:00Z"), Some("x", "2026-03-02T10:00Z", customer: "bob"), Some("y", "2026-03-03T10:00Z", topic: "card")];
        foreach (Call[] order in new[] { calls, [.. calls.Reverse()], [.. calls.OrderBy(c => c.Id)] })
            Values("until-next: { same: [customer, topic] }", order).ShouldBe(["a=7d", "b=12d"]);
    }

    [Test]
    public void The_previous_record_is_found_likewise()
    {
        Call[] calls = [Some("c", "2026-03-20T10:00Z"), Some("a", "2026-03-01T10:00Z"), Some("b", "2026-03-08T10:00Z"), Some("x", "2026-03-02T10:00Z", customer: "bob")];
        Values("since-previous: { same: customer }", calls).ShouldBe(["b=7d", "c=12d"]);
    }

    [TestCase("2026-03-24T12:00Z", 0, 0, 1, TestName = "Exactly_the_limit_after_the_last_record_it_is_pending")]
    [TestCase("2026-03-24T11:59:59.9999999Z", 1, 0, 0, TestName = "Longer_than_the_limit_without_a_next_record_it_is_met")]
    [TestCase("2026-04-02T12:00Z", 0, 0, 1, TestName = "A_record_later_than_as_of_is_pending")]
    public void While_there_is_no_next_record_the_time_runs(string at, int met, int missed, int pending) =>
        Whole("until-next: { same: customer }", "{ above: 7d }", Some("a", at)).ShouldBe((met, missed, pending, 0));

    [TestCase("2026-03-08T10:00Z", 0, 1, TestName = "A_repeat_exactly_at_the_limit_misses_above")]
    [TestCase("2026-03-08T10:00:00.0000001Z", 1, 0, TestName = "A_repeat_one_tick_later_meets_above")]
    public void The_limit_is_exact(string next, int met, int missed)
    {
        (int Met, int Missed, int Pending, int Unmeasurable) found = Whole("until-next: { same: customer }", "{ above: 7d }", Some("a", "2026-03-01T10:00Z"), Some("b", next, vip: true));
        found.ShouldBe((met + 1, missed, 0, 0)); // b itself has waited for more than 7 days
    }

    [Test]
    public void The_first_record_has_no_time_since_the_previous_and_is_unmeasurable() =>
        Whole("since-previous: { same: customer }", "{ above: 7d }", Some("a", "2026-03-01T10:00Z"), Some("b", "2026-03-10T10:00Z")).ShouldBe((1, 0, 0, 1));

    [Test]
    public void Records_of_the_very_same_moment_are_not_each_others_neighbours()
    {
        Call[] calls = [Some("a", "2026-03-01T10:00Z"), Some("b", "2026-03-01T11:00+01:00"), Some("c", "2026-03-03T10:00Z")];
        Values("until-next: { same: customer }", calls).ShouldBe(["a=2d", "b=2d"]);
        Values("since-previous: { same: customer }", calls).ShouldBe(["c=2d"]);
    }

    [Test]
    public void A_record_that_lacks_a_value_or_a_time_is_unmeasurable_and_nobodys_neighbour()
    {
        Call[] calls = [Some("a", "2026-03-01T10:00Z"), Some("b", "2026-03-02T10:00Z", topic: null), Some("c", null), Some("d", "2026-03-03T10:00Z")];
        Values("until-next: { same: [customer, topic] }", calls).ShouldBe(["a=2d"]);
        Whole("until-next: { same: [customer, topic] }", "{ above: 1d }", calls).ShouldBe((2, 0, 0, 2));
    }

    [Test]
    public void Records_out_of_scope_and_out_of_the_period_count_as_neighbours()
    {
        StandardSet standards = Standards("until-next: { same: customer }", "{ above: 7d }", "for: { vip: yes }");
        Call[] calls = [Some("a", "2026-03-01T10:00Z", vip: true), Some("b", "2026-03-02T10:00Z", vip: false)];
        standards.For<Call>().Evaluate(calls, s_asOf).Standards[0].Whole.Missed.ShouldBe(1);
        var before = new EvaluationOptions { Until = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero) };
        standards.For<Call>().Evaluate(calls, s_asOf, before).Standards[0].Whole.Missed.ShouldBe(1);
    }

    [Test]
    public void Numbers_are_the_same_with_and_without_zeros_at_their_ends()
    {
        Call[] calls = [Some("a", "2026-03-01T10:00Z", size: 3.50m), Some("b", "2026-03-02T10:00Z", size: 3.5m), Some("c", "2026-03-03T10:00Z", size: -3.5m), Some("d", "2026-03-04T10:00Z", size: 35m)];
        Values("until-next: { same: size }", calls).ShouldBe(["a=24h"]);
    }

    [TestCase("vip", "2026-03-03T10:00Z", "a=2d")]
    [TestCase("day", "2026-03-08T12:00Z", "a=7d2h")]
    [TestCase("kind", "2026-03-03T10:00Z", "a=24h;b=24h")]
    [TestCase("on", "2026-03-01T12:00Z", "a=2h")]
    [TestCase("promise", "2026-03-03T10:00Z", "a=2d")]
    public void Fields_of_any_kind_can_be_the_same(string same, string last, string expected)
    {
        StandardSet standards = StandardSet.Parse($$"""
            service-standards: 1
            fields:
              gap: { until-next: { same: {{same}} } }
              on: { date: arrived-at }
              promise: { choose: [{ when: { vip: yes }, then: 2m }], otherwise: 3m }
              day: { weekday: arrived-at }
              kind: { choose: [{ when: { topic: bill }, then: money }], otherwise: money }
            standards:
              tested: { for: { gap: { given: yes } }, share: { gap: { below: 0s } }, target: 80% }
            """);
        Call[] calls = [Some("a", "2026-03-01T10:00Z", vip: true), Some("b", "2026-03-02T10:00Z", vip: false, topic: "card"), Some("c", last, vip: true)];
        Values(standards, calls).ShouldBe(expected.Split(';'));
    }

    [Test]
    public void Joining_texts_makes_no_neighbours()
    {
        Call[] calls = [Some("a", "2026-03-01T10:00Z", customer: "ab", topic: "c"), Some("b", "2026-03-02T10:00Z", customer: "a", topic: "bc"), Some("c", "2026-03-03T10:00Z", customer: "", topic: "abc")];
        Values("until-next: { same: [customer, topic] }", calls).ShouldBeEmpty();
    }

    [Test]
    public void The_order_of_the_same_fields_does_not_matter()
    {
        Call[] calls = [Some("a", "2026-03-01T10:00Z"), Some("b", "2026-03-02T10:00Z", customer: "bill", topic: "ann"), Some("c", "2026-03-03T10:00Z")];
        Values("until-next: { same: [topic, customer] }", calls).ShouldBe(["a=2d"]);
    }

    [Test]
    public void A_sequence_is_enumerated_twice_only_where_a_standard_looks_at_neighbours()
    {
        var counted = new Enumerated<Call>([Some("a", "2026-03-01T10:00Z"), Some("b", "2026-03-02T10:00Z")]);
        Standards("until-next: { same: customer }", "{ above: 1h }").For<Call>().Evaluate(counted, s_asOf).Standards[0].Whole.Met.ShouldBe(2);
        counted.Times.ShouldBe(2);
        StandardSet.Parse("service-standards: 1\nstandards:\n  plain: { share: { topic: bill }, target: 80% }\n").For<Call>().Evaluate(counted, s_asOf);
        counted.Times.ShouldBe(3);
    }

    [Test]
    public void A_sequence_that_gives_other_records_the_second_time_is_refused()
    {
        var records = new Queue<Call>([Some("a", "2026-03-01T10:00Z"), Some("b", "2026-03-02T10:00Z")]);
        Should.Throw<RecordsUnreadableException>(() => Standards("until-next: { same: customer }", "{ above: 1h }").For<Call>().Evaluate(Emptied(records), s_asOf))
            .Message.ShouldContain("the first time there were 2, the second time 0");
    }

    [Test]
    public void A_record_is_explained_by_its_neighbours()
    {
        Call[] calls = [Some("a", "2026-03-01T10:00Z"), Some("b", "2026-03-04T10:00Z"), Some("c", "2026-03-20T10:00Z")];
        var explained = Standards("until-next: { same: customer }", "{ above: 7d }").For<Call>().Explain(new ListRecords<Call>(calls), "a", "tested", s_asOf).Single();
        explained.Outcome.ShouldBe("missed");
        explained.Parts.Single(p => p.Text.StartsWith("share", StringComparison.Ordinal)).Seen.ShouldBe("3d");
    }

    [Test]
    public void Progress_counts_records_once_and_never_goes_back()
    {
        var seen = new List<EvaluationProgress>();
        var options = new EvaluationOptions { Threads = 1, Progress = new Listener(seen) };
        Standards("until-next: { same: customer }", "{ above: 1h }").For<Call>().Evaluate([Some("a", "2026-03-01T10:00Z"), Some("b", "2026-03-02T10:00Z")], s_asOf, options);
        seen.Select(p => (p.Records, p.Fraction)).ShouldBe([(0, 0.5), (2, 1)]);
    }

    [Test]
    public void Neighbours_that_would_hang_on_neighbours_are_refused()
    {
        StandardSet.TryParse("""
            service-standards: 1
            fields:
              gap: { until-next: { same: kind } }
              kind: { choose: [{ when: { before: { above: 1d } }, then: a }], otherwise: b }
              before: { since-previous: { same: customer } }
            standards:
              tested: { share: { gap: { above: 1d } }, target: 80% }
            """, "f.yaml", out _, out IReadOnlyList<Diagnostic> found);
        found.Where(d => d.Severity == Severity.Error).Select(d => d.ToString())
            .ShouldBe(["f.yaml(3,30): error SS0741: Field 'gap' cannot take 'kind' as what records have the same, since that hangs on other records itself, by 'before'. Take fields of the record alone."]);
    }

    public sealed record Timeless(string Customer);

    [Test]
    public void Records_without_a_time_have_no_neighbours()
    {
        StandardSet standards = Standards("until-next: { same: customer }", "{ above: 1d }");
        Should.Throw<StandardsException>(() => standards.For<Timeless>()).Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code}: {d.Message}")
            .ShouldBe(["SS0740: Field 'gap' looks at the records before and after, and Timeless has no time to put them in order: name arrived-at, queued-at or time."]);
    }

    private static IEnumerable<Call> Emptied(Queue<Call> records)
    {
        while (records.TryDequeue(out Call? record)) yield return record;
    }

    private static StandardSet Standards(string formula, string test, string more = "minimum: 0") => StandardSet.Parse($$"""
        service-standards: 1
        fields:
          gap: { {{formula}} }
        standards:
          tested:
            share: { gap: {{test}} }
            target: 80%
            {{more}}
        """);

    /// <summary>The ids of the records that have a value and the value, by id: none of them meets the test, so they are all evidence.</summary>
    private static string[] Values(string formula, IReadOnlyList<Call> calls) => Values(Standards(formula, "{ below: 0s }", "for: { gap: { given: yes } }"), calls);

    private static string[] Values(StandardSet standards, IReadOnlyList<Call> calls) =>
        [.. standards.For<Call>().Evaluate(calls, s_asOf).Standards[0].Evidence.Worst.Select(e => $"{e.Record}={e.Value}").Order(StringComparer.Ordinal)];

    private static (int Met, int Missed, int Pending, int Unmeasurable) Whole(string formula, string test, params Call[] calls)
    {
        Figures whole = Standards(formula, test).For<Call>().Evaluate(calls, s_asOf).Standards[0].Whole;
        return ((int)whole.Met, (int)whole.Missed, (int)whole.Pending, (int)whole.Unmeasurable);
    }

    private sealed class Listener(List<EvaluationProgress> seen) : IProgress<EvaluationProgress>
    {
        public void Report(EvaluationProgress value) => seen.Add(value);
    }

    private sealed class Enumerated<T>(IReadOnlyList<T> items) : IEnumerable<T>
    {
        public int Times { get; private set; }

        public IEnumerator<T> GetEnumerator()
        {
            Times++;
            return items.GetEnumerator();
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
