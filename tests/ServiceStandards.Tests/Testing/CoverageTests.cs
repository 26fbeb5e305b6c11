using ServiceStandards.Testing;

namespace ServiceStandards.Tests.Testing;

[Parallelizable(ParallelScope.All)]
public sealed class CoverageTests
{
    private static TestRun Charter(bool mutate = false) => StandardsTests.Run(
        [Repository.Path("tests", "ServiceStandards.Tests", "Testing", "Cases", "charter.tests.yaml")], new TestOptions { Mutate = mutate });

    [Test]
    public void Tests_that_show_both_sides_of_everything_leave_no_gap()
    {
        TestRun run = Charter();
        run.Passed.ShouldBeTrue();
        run.Coverage.Gaps.Select(g => $"{g.Location.Line}: {g.What}").ShouldBeEmpty();
        (run.Coverage.Standards, run.Coverage.Touched).ShouldBe((2, 2));
        run.Coverage.Seen.ShouldBe(run.Coverage.Branches);
    }

    [Test]
    public void Tests_that_stand_on_the_limits_notice_every_step()
    {
        TestRun run = Charter(mutate: true);
        run.Mutations.Count.ShouldBeGreaterThan(15);
        run.Mutations.Where(m => !m.Noticed).Select(m => $"{m.Location.Line}: {m.From} -> {m.To}").ShouldBeEmpty();
    }

    [Test]
    public void Every_gap_is_told_with_its_place()
    {
        TestRun run = Written.Run("""
            fields:
              mood: { choose: [{ when: { csat: { at-least: 4 } }, then: good }], otherwise: bad }
            exclusions: { tests: { when: { queue: test }, because: Tests } }
            standards:
              untold: { share: { wait: { at-most: 1h } }, target: 80% }
              told:
                for: { channel: voice, not: { topic: [a, b] } }
                share: { any: [{ wait: { at-most: 2m, above: 1s } }, { mood: good }] }
                target: 80%
              level:
                service-level: { within: 20s, short-abandon: 5s, outcomes: { callback: met } }
                target: 80%
              count: { count: { csat: 1 }, target: { at-most: 1 } }
            """, """
              - name: a
                as-of: 2026-01-01
                records: [{ channel: voice, wait: 10s, csat: 2, topic: c }]
                expect: { told: { met: 1 }, level: { judged: 0 }, count: { met: 0 } }
            """);
        run.Coverage.Gaps.Select(g => $"{g.Location.Line} {g.Standard}: {g.What}").ShouldBe(
        [
            "6 told: No record of a test has a satisfaction score of at least 4.",
            "7 : The exclusion 'Tests' leaves out no record of a test.",
            "9 untold: No test expects anything of 'untold'.",
            "11 told: Every record of a test has channel “voice”.",
            "11 told: No record of a test has topic “a” or “b”.",
            "12 told: Every record of a test has a wait of at most 2 minutes.",
            "12 told: Every record of a test has a wait of more than 1 second.",
            "12 told: No record of a test has ‘mood’ “good”.",
            "15 level: No record of a test is answered.",
            "15 level: No record of a test is abandoned.",
            "15 level: Every record of a test has a wait of at most 20 seconds.",
            "15 level: No record of a test is abandoned in less than 5 seconds.",
            "15 level: No record of a test has outcome “callback”.",
            "17 count: No record of a test has satisfaction score 1.",
        ]);
        (run.Coverage.Standards, run.Coverage.Touched, run.Coverage.Branches, run.Coverage.Seen).ShouldBe((4, 3, 21, 8));
    }

    [Test]
    public void A_test_of_the_middle_notices_no_step()
    {
        TestRun run = Written.Run("""
            exclusions: { old: { during: { until: 2025-01-01 }, because: Old } }
            standards:
              it: { for: { csat: { between: [1.5, 5] } }, share: { wait: { at-most: 2m, above: 250ms } }, target: { at-least: 90.5%, tolerate: 2pp }, minimum: 1 }
              days: { count: { reply: { at-most: 2wd } }, target: { at-least: 0 } }
              untested: { share: { wait: { below: 1h } }, target: 80% }
            calendars: { office: { hours: { mon-fri: 09:00-17:30 } } }
            fields: { reply: { from: arrived-at, to: first-reply-at, calendar: office } }
            """, """
              - name: a
                as-of: 2026-01-01
                records: [{ repeat: 3, arrived-at: 2025-12-01, first-reply-at: 2025-12-01T12:00, wait: 10s, csat: 2 }]
                expect: { it: compliant, days: compliant }
            """, new TestOptions { Mutate = true });
        run.Mutations.Where(m => m.Noticed).ShouldBeEmpty();
        run.Mutations.Select(m => $"{m.Location.Line} {m.Standard}: {m.From} -> {m.To}").ShouldBe(
        [
            "5 : until 2025-01-01 -> until 2024-12-31",
            "5 : until 2025-01-01 -> until 2025-01-02",
            "7 it: minimum 1 -> minimum 2",
            "7 it: csat between 1.5 -> csat between 1.4",
            "7 it: csat between 1.5 -> csat between 1.6",
            "7 it: csat between 5 -> csat between 4",
            "7 it: csat between 5 -> csat between 6",
            "7 it: wait at-most 2m -> wait below 2m",
            "7 it: wait at-most 2m -> wait at-most 1m59s",
            "7 it: wait at-most 2m -> wait at-most 2m1s",
            "7 it: wait above 250ms -> wait at-least 250ms",
            "7 it: wait above 250ms -> wait above 0.249s",
            "7 it: wait above 250ms -> wait above 0.251s",
            "7 it: target at-least 90.5% -> target at-least 90.4%",
            "7 it: target at-least 90.5% -> target at-least 90.6%",
            "7 it: target at-least 90.5% -> target above 90.5%",
            "7 it: tolerate 2pp -> tolerate 1pp",
            "7 it: tolerate 2pp -> tolerate 3pp",
            "8 days: reply at-most 2wd -> reply below 2wd",
            "8 days: reply at-most 2wd -> reply at-most 1wd",
            "8 days: reply at-most 2wd -> reply at-most 3wd",
            "8 days: target at-least 0 -> target at-least -1",
            "8 days: target at-least 0 -> target at-least 1",
            "8 days: target at-least 0 -> target above 0",
        ]);
    }

    [Test]
    public void Hundreds_of_steps_take_seconds()
    {
        string standards = string.Concat(Enumerable.Range(0, 40).Select(i =>
            FormattableString.Invariant($"\n  s{i}: {{ share: {{ wait: {{ at-most: {i + 10}s }}, talk: {{ between: [1m, {i + 2}m] }} }}, target: 80% }}")));
        string expectations = string.Join(", ", Enumerable.Range(0, 40).Select(i => FormattableString.Invariant($"s{i}: {{ met: 1 }}")));
        long before = TimeProvider.System.GetTimestamp();
        TestRun run = Written.Run("standards:" + standards, $$"""
              - { name: a, as-of: 2026-01-01, records: [{ wait: 1s, talk: 90s }], expect: { {{expectations}} } }
            """, new TestOptions { Mutate = true });
        run.Passed.ShouldBeTrue();
        run.Mutations.Count.ShouldBeGreaterThan(350);
        TimeProvider.System.GetElapsedTime(before).ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }
}
