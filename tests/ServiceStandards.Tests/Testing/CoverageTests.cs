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

    [Test]
    public void Weights_pass_marks_confidence_percentiles_and_dates_move_too()
    {
        TestRun run = Written.Run("""
            fields: { mark: { weighted: { csat: 0.5, effort: 1 } } }
            standards:
              a:
                - { share: { mark: { at-least: 4 } }, target: { at-least: 50%, tolerate: 5pp }, confidence: 95%, effective: { from: 2026-01-01, until: 2026-03-01T12:00:01 } }
              b: { percentile: { of: wait, at: 99.5 }, target: { at-most: 2m } }
            scorecards:
              card: { parts: { a: 2, b: 1.5 }, pass: 57% }
            """, """
              - name: one
                as-of: 2026-04-01
                records: [{ csat: 4, effort: 4, wait: 1m, arrived-at: 2026-02-01T10:00 }]
                expect: { a: { out-of-scope: 0 }, b: { pending: 0 }, card: non-compliant }
            """, new TestOptions { Mutate = true });
        run.Diagnostics.ShouldBeEmpty();
        string[] moved = [.. run.Mutations.Select(m => $"{m.Standard}: {m.From} -> {m.To}")];
        moved.ShouldBeSubsetOf(moved.Distinct());
        moved.Where(m => !m.Contains("target", StringComparison.Ordinal) && !m.Contains("tolerate", StringComparison.Ordinal) && !m.Contains("at-least", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe(
        [
            ": csat 0.5 -> csat 0.4", ": csat 0.5 -> csat 0.6", ": effort 1 -> effort 0", ": effort 1 -> effort 2",
            "a: confidence 95% -> confidence 94%", "a: confidence 95% -> confidence 96%",
            "a: effective from 2026-01-01 -> effective from 2025-12-31", "a: effective from 2026-01-01 -> effective from 2026-01-02",
            "a: effective until 2026-03-01T12:00:01+01:00 -> effective until 2026-03-01T12:00:00+01:00", "a: effective until 2026-03-01T12:00:01+01:00 -> effective until 2026-03-01T12:00:02+01:00",
            "b: at 99.5 -> at 99.4", "b: at 99.5 -> at 99.6",
            "card: a 2 -> a 1", "card: a 2 -> a 3", "card: b 1.5 -> b 1.4", "card: b 1.5 -> b 1.6",
            "card: pass 57% -> pass 58%",
        ]);
    }

    [Test]
    public void A_scorecard_that_no_test_expects_is_a_gap()
    {
        TestRun run = Written.Run("standards: { a: { share: { csat: 5 }, target: 50% } }\nscorecards: { card: { all-of: [a] } }", """
              - name: one
                as-of: 2026-04-01
                records: [{ csat: 5, arrived-at: 2026-02-01T10:00 }, { csat: 4, arrived-at: 2026-02-01T10:00 }]
                expect: { a: compliant }
            """);
        run.Coverage.Gaps.ShouldHaveSingleItem().What.ShouldBe("No test expects anything of the scorecard 'card'.");
        (run.Coverage.Standards, run.Coverage.Touched).ShouldBe((1, 1));
    }

    [Test]
    public void Repeated_records_are_contacts_of_their_own()
    {
        TestRun run = Written.Run("standards: { second: { share: { id: C1-2 }, target: 10% }, unnamed: { share: { id: { given: yes } }, target: 10% } }", """
              - name: three of one id, two without
                as-of: 2026-04-01
                records: [{ repeat: 3, id: C1, arrived-at: 2026-02-01T10:00 }, { id: C2, arrived-at: 2026-02-01T10:00 }, { repeat: 2, arrived-at: 2026-02-01T10:00 }]
                expect: { second: { met: 1, missed: 3, unmeasurable: 2 }, unnamed: { met: 4, missed: 2 } }
            """);
        run.Tests.ShouldHaveSingleItem().Checks.Where(c => !c.Passed).ShouldBeEmpty();
    }
}
