using ServiceStandards.Testing;

namespace ServiceStandards.Tests.Testing;

[Parallelizable(ParallelScope.All)]
public sealed class StandardsTestsTests
{
    private const string Answered = """
        standards:
          calls-answered: { for: { channel: voice, direction: inbound }, service-level: { within: 2m }, target: 90%, per: month, by: queue, minimum: 30 }
        """;

    [Test]
    public void The_example_of_the_language_passes()
    {
        TestRun run = Written.Run(Answered, """
              - name: two late calls in ten miss the target
                as-of: 2026-03-31T23:59:59+02:00
                records:
                  - { repeat: 8, channel: voice, direction: inbound, queue: sales, arrived-at: 2026-03-02T10:00+01:00, wait: 30s, outcome: answered }
                  - { repeat: 2, channel: voice, direction: inbound, queue: sales, arrived-at: 2026-03-02T10:00+01:00, wait: 3m, outcome: answered }
                expect:
                  calls-answered: { verdict: insufficient, attained: 80%, met: 8, missed: 2 }
            """);
        run.Diagnostics.ShouldBeEmpty();
        run.Passed.ShouldBeTrue();
        TestResult test = run.Tests.Single();
        (test.Name, test.Location.Line).ShouldBe(("two late calls in ten miss the target", 4));
        test.Checks.Select(c => (c.Standard, c.Figure, c.Expected, c.Seen)).ShouldBe(
        [
            ("calls-answered", "verdict", "insufficient", "insufficient"), ("calls-answered", "attained", "80%", "80%"),
            ("calls-answered", "met", "8", "8"), ("calls-answered", "missed", "2", "2"),
        ]);
    }

    [Test]
    public void What_is_not_as_expected_is_said_with_what_was_seen_and_where()
    {
        TestRun run = Written.Run(Answered, Calls(met: 2, missed: 1, "calls-answered: { verdict: compliant, attained: 66.6%, met: 3 }"));
        run.Passed.ShouldBeFalse();
        run.HasErrors.ShouldBeFalse();
        run.Tests[0].Checks.Select(c => (c.Figure, c.Expected, c.Seen, c.Passed, c.Location.Line)).ShouldBe(
        [
            ("verdict", "compliant", "insufficient", false, 10), ("attained", "66.6%", "66.6666666667%", false, 10), ("met", "3", "2", false, 10),
        ]);
    }

    [TestCase("attained: 66.7%", true)]
    [TestCase("attained: 66.67%", true)]
    [TestCase("attained: 67%", false)]
    [TestCase("attained: 66.6%", false)]
    [TestCase("attained: 0.667", false)]
    [TestCase("attained: none", false)]
    [TestCase("judged: 3", true)]
    [TestCase("margin: -23.33%", true)]
    [TestCase("range: [66.67%, 66.67%]", true)]
    [TestCase("range: [60%, 66.67%]", false)]
    [TestCase("met-needed: 1", true)]
    [TestCase("misses-left: 0", false)]
    [TestCase("out-of-scope: 0, pending: 0, unmeasurable: 0, unclear: 0", true)]
    [TestCase("cells: [{ period: 2026-03, queue: sales, met: 2 }]", true)]
    [TestCase("cells: [{ period: 2026-03, queue: sales, attained: 66.7%, verdict: insufficient }]", true)]
    [TestCase("cells: [{ period: 2026-03, queue: help, met: 2 }]", false)]
    [TestCase("cells: [{ queue: sales, met: 2 }]", false)]
    [TestCase("excluded: {}, skipped: { other-outcome: 0 }", true)]
    [TestCase("version: 1, met: 2", true)]
    public void A_figure_without_digits_is_meant_exactly_and_with_digits_rounded(string expected, bool passes)
    {
        TestRun run = Written.Run(Answered, Calls(met: 2, missed: 1, $"calls-answered: {{ {expected} }}"));
        run.Diagnostics.ShouldBeEmpty();
        run.Passed.ShouldBe(passes);
    }

    [Test]
    public void A_verdict_can_be_expected_alone() => Written.Run(Answered, Calls(met: 2, missed: 1, "calls-answered: insufficient")).Passed.ShouldBeTrue();

    [TestCase("average: talk, target: { at-most: 6m }", "value: 2m, verdict: compliant")]
    [TestCase("average: talk, target: { at-most: 1m59s }", "value: 120s, verdict: non-compliant")]
    [TestCase("average: csat", "value: 4.33, verdict: none")]
    [TestCase("nps: nps, target: { at-least: 40 }", "value: 33.3, verdict: non-compliant")]
    [TestCase("average: handle-time, target: { at-most: 6m }", "value: 3m, judged: 1, unmeasurable: 2")]
    [TestCase("average: delivery, target: { at-most: 3d }", "value: 2d")]
    [TestCase("share: { answered-at: { given: yes } }, target: { above: 50% }", "attained: 0%")]
    [TestCase("share: { vip: yes }, target: 30%", "met: 1, missed: 1, unmeasurable: 1")]
    [TestCase("share: { due: { before: 2026-04-01 } }, target: 30%", "met: 1, unmeasurable: 2")]
    [TestCase("share: { reply: { at-most: 1wd } }, target: 50%", "met: 1, missed: 1, pending: 1, unmeasurable: 0")]
    [TestCase("share: { first: { at-most: 1h } }, target: 50%", "met: 1, missed: 1, unmeasurable: 1")]
    [TestCase("share: { again: { above: 7d } }, target: 50%", "missed: 1, met: 0, unmeasurable: 0, pending: 2")]
    [TestCase("share: { tier: \"2\" }, target: 50%", "met: 1, unmeasurable: 2")]
    public void Records_are_read_as_the_standards_read_them(string standard, string expected)
    {
        TestRun run = Written.Run($$"""
            calendars: { office: { hours: { mon-fri: 09:00-17:30 } } }
            fields:
              reply: { from: arrived-at, to: first-reply-at, calendar: office }
              first: { clock: first-reply }
              again: { until-next: { same: customer } }
            standards: { it: { {{standard}} } }
            """, $$"""
              - name: three contacts
                as-of: 2026-03-31T12:00
                records:
                  - { arrived-at: 2026-03-27T10:00, first-reply-at: 2026-03-30T17:30, talk: 1m, hold: 1m, wrap: 1m, csat: 5, nps: 10, delivery: 1d, vip: yes, due: 2026-03-31, customer: ann, tier: 2,
                      events: [{ at: 2026-03-27T10:30, event: agent-message }, { at: 2026-03-27T10:00, event: created }] }
                  - { arrived-at: 2026-03-27T09:00, first-reply-at: 2026-03-31T09:00:01+02:00, talk: 2m, csat: 4, nps: 8, delivery: 3d, vip: no, customer: bob,
                      events: [{ at: 2026-03-27T09:00, event: created }] }
                  - { arrived-at: 2026-03-28, queue: , talk: 3m, csat: 4, nps: 7, customer: ann }
                expect: { it: { {{expected}} } }
            """);
        run.Diagnostics.Where(d => d.Code != "SS0831").ShouldBeEmpty();
        run.Tests[0].Checks.Where(c => !c.Passed).Select(c => $"{c.Figure}: {c.Expected}, seen {c.Seen}").ShouldBeEmpty();
    }

    [Test]
    public void The_version_in_force_at_the_moment_of_the_test_is_meant()
    {
        const string versions = """
            standards:
              it:
                - { share: { wait: { at-most: 1m } }, target: 50%, effective: { until: 2026-03-01 } }
                - { share: { wait: { at-most: 2m } }, target: 50%, effective: { from: 2026-03-01 } }
            """;
        const string records = "records: [{ arrived-at: 2026-02-01, wait: 90s }, { arrived-at: 2026-04-01, wait: 90s }]";
        TestRun run = Written.Run(versions, $$"""
              - { name: before, as-of: 2026-02-28T23:59:59, {{records}}, expect: { it: { missed: 1 } } }
              - { name: after, as-of: 2026-03-01, {{records}}, expect: { it: { met: 1 } } }
              - { name: named, as-of: 2026-05-01, {{records}}, expect: { it: { version: 1, missed: 1, met: 0, out-of-scope: 1 } } }
            """);
        run.Tests.Select(t => t.Passed).ShouldBe([true, true, true]);
    }

    [TestCase("card: compliant, ladder: { verdict: non-compliant, attained: none }", true)]
    [TestCase("card: { attained: 60% }", true)]
    [TestCase("card: { attained: 61% }", false)]
    [TestCase("card: non-compliant", false)]
    public void A_scorecard_can_be_expected(string expected, bool passes) => Written.Run("""
        standards:
          a: { share: { wait: { at-most: 1m } }, target: 50% }
          b: { share: { talk: { at-most: 1m } }, target: 50% }
        scorecards:
          card: { parts: { a: 60, b: 40 }, pass: 60% }
          ladder: { all-of: [a, b] }
        """, $"  - {{ name: a, as-of: 2026-01-01, records: [{{ wait: 1s, talk: 1h }}], expect: {{ {expected} }} }}").Passed.ShouldBe(passes);

    [Test]
    public void A_filter_takes_tests_by_their_names()
    {
        string tests = Calls(1, 0, "calls-answered: { met: 1 }", name: "One Call") + "\n" + Calls(2, 0, "calls-answered: { met: 1 }", name: "two calls");
        TestRun run = Written.Run(Answered, tests, new TestOptions { Filter = "one" });
        run.Tests.Select(t => t.Name).ShouldBe(["One Call"]);
        run.Passed.ShouldBeTrue();
    }

    [Test]
    public void A_folder_stands_for_the_tests_below_it_and_standards_lie_beside_each()
    {
        const string header = "service-standards: 1\nstandards: { it: { count: { wait: { given: yes } }, target: { at-least: 1 } } }\n";
        const string test = "tests: [{ name: a, as-of: 2026-01-01, records: [{ wait: 1s }], expect: { it: compliant } }]\n";
        TestRun run = Written.RunFiles(".",
            ("one/a.yaml", header), ("one/tests/a.tests.yml", "service-standards-tests: 1\nstandards: ../a.yaml\n" + test),
            ("two/b.yaml", header), ("two/b.tests.yaml", "service-standards-tests: 1\nstandards: [b.yaml]\n" + test), ("two/notes.yaml", "x: 1"));
        run.Diagnostics.ShouldBeEmpty();
        run.Tests.Count.ShouldBe(2);
        run.Passed.ShouldBeTrue();
        run.Coverage.Standards.ShouldBe(2);
    }

    [Test]
    public void A_cancelled_run_gives_nothing()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        string tests = Repository.Path("tests", "ServiceStandards.Tests", "Testing", "Cases");
        Should.Throw<OperationCanceledException>(() => StandardsTests.Run([tests], null, source.Token));
    }

    private static string Calls(int met, int missed, string expected, string name = "some calls") => $$"""
          - name: {{name}}
            as-of: 2026-03-31T23:59:59
            records:
              - { repeat: {{met}}, channel: voice, direction: inbound, queue: sales, arrived-at: 2026-03-02T10:00, wait: 2m, outcome: answered }
              - { repeat: {{Math.Max(1, missed)}}, channel: {{(missed > 0 ? "voice" : "chat")}}, direction: inbound, queue: sales, arrived-at: 2026-03-02T10:00, wait: 3m, outcome: answered }
            expect:
              {{expected}}
        """;
}
